package org.suprovid.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.CalledByDiagrams;

/** The agreed plan comes into force (R-7S-03d, R-PLAN-08). */
@Component("putPlanInForce")
@CalledByDiagrams
class PutPlanInForceDelegate implements JavaDelegate {

    private final PlanDrafts drafts;

    PutPlanInForceDelegate(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.putInForce(CaseProcess.caseId(execution));
    }
}
