package org.suprovid.referral;

/** What the partner did for a client who came. */
public enum ServiceOutcome {
    SERVED,
    /** Begun, and it goes on. */
    IN_PROGRESS,
    REFUSED,
    /** Received only; the service lies ahead. */
    NOT_YET
}
