package org.suprovid.referral;

/** What a referral has come to when its monitoring is over (R-REF-60). */
public enum Classification {
    /** Served, and the client's life has changed as wanted. */
    COMPLETED_EFFECTIVE,
    COMPLETED_PARTIAL,
    COMPLETED_NOT_RECEIVED,
    /** Somebody tried to find out, and nobody knows. */
    COMPLETED_UNKNOWN,
    /** Nobody asked: it did not take place (R-REF-05). */
    COMPLETED_FORMAL;

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case COMPLETED_EFFECTIVE -> "done";
            case COMPLETED_PARTIAL -> "info";
            case COMPLETED_NOT_RECEIVED, COMPLETED_UNKNOWN -> "soon";
            case COMPLETED_FORMAL -> "overdue";
        };
    }
}
