package org.suprovid.casework;

/** The diagram {@code closure}, called by a case at its last stage (R-7S-07). */
public final class ClosureProcess {

    public static final String KEY = "closure";

    public static final String SUMMARISE_CLOSURE = "UserTask_SummariseClosure";
    public static final String SIGN_CLOSURE = "UserTask_SignClosure";
    public static final String CASE_COMPLETE = "EndEvent_CaseComplete";
    public static final String CASE_NOT_COMPLETE = "EndEvent_CaseNotComplete";

    private ClosureProcess() {}
}
