package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagrams {@code crisis} and {@code crisis-plan}: keys, messages and variables as this module uses them (R-12S-11c). */
final class CrisisProcess {

    static final String PLAN_KEY = "crisis-plan";

    /** Starts the process of a crisis; a case that waits for it is told, and starts it. */
    static final String CRISIS_REPORTED = "CrisisReported";

    static final String CRISIS_CANCELLED = "CrisisCancelled";

    static final String CASE_ID = "caseId";
    static final String CASE_MANAGER = "caseManager";
    static final String CRISIS_ID = "crisisId";
    private static final String FOLLOWS = "crisisFollows";

    private CrisisProcess() {}

    static long crisisId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CRISIS_ID)).longValue();
    }

    static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CASE_ID)).longValue();
    }

    static String follows(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(FOLLOWS));
    }
}
