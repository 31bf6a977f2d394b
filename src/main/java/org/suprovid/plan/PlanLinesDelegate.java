package org.suprovid.plan;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseSevenStepProcess;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about lines: {@code ${planLines.open(execution)}} (R-7S-04). */
@Component("planLines")
@CalledByDiagrams
public class PlanLinesDelegate {

    private final Plans plans;

    PlanLinesDelegate(Plans plans) {
        this.plans = plans;
    }

    /** Ids of the lines, of versions in force, that wait for a result. */
    public List<String> open(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(CaseSevenStepProcess.CASE_ID);
        return plans.openLineIds(caseId).stream().map(String::valueOf).toList();
    }
}
