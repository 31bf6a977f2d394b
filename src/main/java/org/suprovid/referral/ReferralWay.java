package org.suprovid.referral;

/** How the client gets to the partner (R-REF-34). */
public enum ReferralWay {
    /** With the slip alone. */
    REFERRAL,
    /** Somebody goes along. */
    ACCOMPANIMENT,
    /** Arranged by telephone. */
    PHONE_CALL
}
