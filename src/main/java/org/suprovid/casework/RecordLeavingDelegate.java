package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Stops what was promised: the person leaves for the reason that was told (R-7S-07). */
@Component("recordLeaving")
@CalledByDiagrams
class RecordLeavingDelegate implements JavaDelegate {

    private final Exits exits;
    private final Cases cases;

    RecordLeavingDelegate(Exits exits, Cases cases) {
        this.exits = exits;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = CaseProcess.caseId(execution);
        exits.stop(caseId, cases.get(caseId).proposedOutcome());
    }
}
