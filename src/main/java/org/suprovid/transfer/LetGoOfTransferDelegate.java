package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Nobody waits for anything in this transfer any more; the case stays as it was (R-7S-21, Q-46). */
@Component("letGoOfTransfer")
@CalledByDiagrams
class LetGoOfTransferDelegate implements JavaDelegate {

    private final TransferCancelling cancelling;

    LetGoOfTransferDelegate(TransferCancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cancelling.end(TransferProcess.transferId(execution));
    }
}
