package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** A crisis has shown that the crisis plan needs a new version. */
@Component("askForCrisisPlan")
@CalledByDiagrams
class AskForCrisisPlanDelegate implements JavaDelegate {

    private final CrisisPlans plans;

    AskForCrisisPlanDelegate(CrisisPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.ask(CrisisProcess.caseId(execution), CrisisPlan.Because.REVIEW);
    }
}
