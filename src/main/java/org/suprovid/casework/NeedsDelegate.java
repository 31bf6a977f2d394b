package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about needs: {@code ${needs.remain(execution)}} (R-7S-02). */
@Component("needs")
@CalledByDiagrams
public class NeedsDelegate {

    private final Needs needs;

    NeedsDelegate(Needs needs) {
        this.needs = needs;
    }

    /** Whether any need of the case is not settled yet. */
    public boolean remain(DelegateExecution execution) {
        return needs.remain(CaseProcess.caseId(execution));
    }
}
