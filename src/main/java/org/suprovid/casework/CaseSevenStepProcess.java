package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagram {@code case-seven-step}: its key, elements and variables as this module uses them (R-7S-01 to R-7S-25). */
public final class CaseSevenStepProcess {

    public static final String KEY = "case-seven-step";

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

    public static final String OPEN_CLIENT_CARD = "UserTask_OpenClientCard";
    public static final String DESCRIBE_NEW_PROBLEM = "UserTask_DescribeNewProblem";
    public static final String TAKE_OVER_CASE = "UserTask_TakeOverCase";

    private CaseSevenStepProcess() {}

    static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CASE_ID)).longValue();
    }
}
