package org.suprovid.referral;

/** How a check ended (R-REF-50). */
enum CheckResult {
    DONE,
    /** So many attempts reached nobody. */
    NOT_REACHED,
    DECLINED_BY_CLIENT,
    /** The referral is void, or the client has died. */
    CANCELLED,
    /** Nobody tried. */
    MISSED;

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case DONE -> "done";
            case NOT_REACHED -> "soon";
            case DECLINED_BY_CLIENT, CANCELLED -> "skipped";
            case MISSED -> "overdue";
        };
    }
}
