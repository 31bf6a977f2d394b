package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Stops what was promised: the client withdrew (R-7S-21). */
@Component("recordWithdrawal")
@CalledByDiagrams
class RecordWithdrawalDelegate implements JavaDelegate {

    private final Exits exits;

    RecordWithdrawalDelegate(Exits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.stop(CaseProcess.caseId(execution), "CLIENT_WITHDREW");
    }
}
