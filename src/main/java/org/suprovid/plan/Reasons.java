package org.suprovid.plan;

/** Why a line came to nothing, as far as it is no reason of non-receipt; named by {@code plan.reason.<code>}. */
final class Reasons {

    static final String CLIENT_DECLINED = "CLIENT_DECLINED";
    static final String CANCELLED_TOGETHER = "CANCELLED_TOGETHER";
    static final String CANCELLED_BY_WORKER = "CANCELLED_BY_WORKER";
    static final String CANCELLED_AT_REVIEW = "CANCELLED_AT_REVIEW";
    static final String CASE_CLOSED = "CASE_CLOSED";

    private Reasons() {}
}
