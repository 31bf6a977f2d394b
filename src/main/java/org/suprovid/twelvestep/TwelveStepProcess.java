package org.suprovid.twelvestep;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagram {@code case-twelve-step}: its key, messages, tasks and variables as this module uses them (R-12S-01 to R-12S-12). */
final class TwelveStepProcess {

    static final String KEY = "case-twelve-step";

    static final String MODEL_SWITCH_REQUESTED = "ModelSwitchRequested";
    static final String REASSESSMENT_REQUESTED = "ReassessmentRequested";

    static final String ASSESS_FULLY_AGAIN = "UserTask_AssessFullyAgain";

    private static final String CASE_ID = "caseId";

    private TwelveStepProcess() {}

    static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CASE_ID)).longValue();
    }
}
