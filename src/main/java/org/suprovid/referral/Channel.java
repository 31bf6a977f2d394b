package org.suprovid.referral;

/** By what way an answer came (R-REF-22). */
public enum Channel {
    LINK,
    API,
    COUPON,
    PHONE,
    MEETING,
    MAIL,
    /** The client said so at a check. */
    CHECK,
    /** Whoever went along was there. */
    ESCORT,
    /** The line of the plan was concluded by hand. */
    PLAN;

    /** Whether the partner said so, by whatever way: then they know it. */
    boolean isPartners() {
        return this != CHECK && this != ESCORT && this != PLAN;
    }
}
