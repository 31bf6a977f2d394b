package org.suprovid.plan;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about lines: {@code ${planLines.open(execution)}} (R-7S-04). */
@Component("planLines")
@CalledByDiagrams
public class PlanLinesDelegate {

    private final Plans plans;

    PlanLinesDelegate(Plans plans) {
        this.plans = plans;
    }

    /** Whether a version of the plan is in force. */
    public boolean inForce(DelegateExecution execution) {
        return plans.startInForce(CaseProcess.caseId(execution)).isPresent();
    }

    /** Whether work on any line of the versions in force has begun (T-05). */
    public boolean begun(DelegateExecution execution) {
        return plans.isBegun(CaseProcess.caseId(execution));
    }

    /** Ids of the lines, of versions in force, that wait for a result. */
    public List<String> open(DelegateExecution execution) {
        return plans.openLineIds(CaseProcess.caseId(execution)).stream()
                .map(String::valueOf)
                .toList();
    }
}
