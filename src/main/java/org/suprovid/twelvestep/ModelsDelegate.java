package org.suprovid.twelvestep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.CalledByDiagrams;

/** What the diagram asks about the model chosen: {@code ${models.fullPlanWanted(execution)}} (R-12S-05, R-12S-06). */
@Component("models")
@CalledByDiagrams
public class ModelsDelegate {

    private final ModelChoices choices;

    ModelsDelegate(ModelChoices choices) {
        this.choices = choices;
    }

    /** Whether steps 5 and 6 are still to come. */
    public boolean fullPlanWanted(DelegateExecution execution) {
        return choices.fullPlanWanted(CaseProcess.caseId(execution));
    }

    /** Whether step 5 is; a round that ended early does not ask a second time. */
    public boolean assessmentWanted(DelegateExecution execution) {
        return choices.assessmentWanted(CaseProcess.caseId(execution));
    }
}
