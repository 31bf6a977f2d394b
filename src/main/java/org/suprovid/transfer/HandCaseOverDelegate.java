package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Receipt is acknowledged: everything open is the receiver's, and the case is left (R-LESSON-60, R-7S-23). */
@Component("handCaseOver")
@CalledByDiagrams
class HandCaseOverDelegate implements JavaDelegate {

    private final TransferHandingOver handingOver;

    HandCaseOverDelegate(TransferHandingOver handingOver) {
        this.handingOver = handingOver;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handingOver.handOver(TransferProcess.transferId(execution));
    }
}
