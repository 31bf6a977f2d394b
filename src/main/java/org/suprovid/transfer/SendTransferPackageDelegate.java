package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** From now on the receiver sees the package, and knows of it (R-LESSON-60). */
@Component("sendTransferPackage")
@CalledByDiagrams
class SendTransferPackageDelegate implements JavaDelegate {

    private final TransferSending sending;

    SendTransferPackageDelegate(TransferSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.send(TransferProcess.transferId(execution));
    }
}
