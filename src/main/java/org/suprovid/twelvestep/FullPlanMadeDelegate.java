package org.suprovid.twelvestep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.CalledByDiagrams;

/** The full plan is in force: step 6 is done for the model chosen (R-12S-06). */
@Component("fullPlanMade")
@CalledByDiagrams
class FullPlanMadeDelegate implements JavaDelegate {

    private final ModelChoices choices;

    FullPlanMadeDelegate(ModelChoices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        choices.fullPlanMade(CaseProcess.caseId(execution));
    }
}
