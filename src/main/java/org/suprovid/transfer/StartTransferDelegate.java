package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The process of a requested transfer begins beside its case; called twice, it begins once (R-7S-23). */
@Component("startTransfer")
@CalledByDiagrams
class StartTransferDelegate implements JavaDelegate {

    private final TransferStart start;

    StartTransferDelegate(TransferStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution execution) {
        start.start(TransferProcess.transferId(execution));
    }
}
