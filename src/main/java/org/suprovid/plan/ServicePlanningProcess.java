package org.suprovid.plan;

/** The diagram {@code service-planning}, called by a case that has no plan in force (R-7S-03, R-12S-04, R-12S-06). */
final class ServicePlanningProcess {

    static final String KEY = "service-planning";

    static final String DRAFT_SERVICE_PLAN = "UserTask_DraftServicePlan";

    private ServicePlanningProcess() {}
}
