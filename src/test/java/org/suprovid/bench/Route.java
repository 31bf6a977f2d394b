package org.suprovid.bench;

import java.util.List;

/** The tasks of a case in their order, from the first request to the signed closure; both engines walk the same. */
final class Route {

    static final List<String> INTAKE = List.of("UserTask_RegisterRequest", "UserTask_FirstContact");
    static final List<String> CASE = List.of(
            "UserTask_OpenClientCard",
            "UserTask_AssessNeeds",
            "UserTask_SolutionFocusedCounselling",
            "UserTask_DraftServicePlan",
            "UserTask_AgreePlan",
            "UserTask_RecordLineResult",
            "UserTask_RecordLineResult",
            "UserTask_ReviewPlan",
            "UserTask_SummariseClosure");
    static final String APPROVAL = "UserTask_SignClosure";

    private Route() {}

    /** Walks cases from request to closure. */
    @FunctionalInterface
    interface Walker {
        /** @param worker which of the workers walks, so that several can at once */
        void walk(int worker);
    }
}
