package org.suprovid.referral;

/** Whether the client takes part in the checks; may change at any time (R-REF-41). */
public enum ChecksChoice {
    YES,
    NO,
    /** In some ways only, such as by telephone. */
    PARTLY
}
