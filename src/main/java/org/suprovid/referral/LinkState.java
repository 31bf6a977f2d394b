package org.suprovid.referral;

/** How a partner's link stands; in words {@code answer.link.<name>}. */
public enum LinkState {
    OPEN,
    USED,
    REVOKED,
    EXPIRED;

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case OPEN -> "info";
            case USED -> "done";
            case REVOKED -> "skipped";
            case EXPIRED -> "soon";
        };
    }
}
