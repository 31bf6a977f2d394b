package org.suprovid.plan;

/** The diagram {@code plan-review}, called by a case whose plan is to be updated (R-7S-06, R-12S-09). */
final class PlanReviewProcess {

    static final String KEY = "plan-review";

    static final String REVIEW_PLAN = "UserTask_ReviewPlan";
    static final String APPROVE_REVIEW = "UserTask_ApproveReview";

    private PlanReviewProcess() {}
}
