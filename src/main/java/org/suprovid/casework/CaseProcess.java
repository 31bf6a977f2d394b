package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagrams of all cases have in common: messages, elements and variables, whatever their steps (R-7S-01 to R-7S-25). */
public final class CaseProcess {

    /** Variables: ids and codes only (R-CONF-08). */
    public static final String CASE_ID = "caseId";

    /** String: id of the staff member the case's tasks belong to. */
    public static final String CASE_MANAGER = "caseManager";

    public static final String NEW_PROBLEM_FOUND = "NewProblemFound";
    public static final String CASE_MANAGER_CHANGED = "CaseManagerChanged";
    public static final String CONSENT_WITHDRAWN = "ConsentWithdrawn";
    public static final String PERSON_LEAVES = "PersonLeaves";
    public static final String CLIENT_DIED = "ClientDied";
    public static final String REVIEW_REQUESTED = "ReviewRequested";

    /** It has another model of service to consider. */
    public static final String MODEL_SWITCH_REQUESTED = "ModelSwitchRequested";

    public static final String OPEN_CLIENT_CARD = "UserTask_OpenClientCard";
    public static final String DESCRIBE_NEW_PROBLEM = "UserTask_DescribeNewProblem";
    public static final String TAKE_OVER_CASE = "UserTask_TakeOverCase";

    private CaseProcess() {}

    public static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CASE_ID)).longValue();
    }
}
