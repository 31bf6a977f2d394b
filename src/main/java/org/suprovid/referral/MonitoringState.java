package org.suprovid.referral;

/** How the checks of a referral stand, apart from its service (R-REF-60). */
public enum MonitoringState {
    SCHEDULED,
    RUNNING,
    STOPPED_BY_CLIENT,
    /** A one-time client who did not agree to be asked, or left no contact: only the partner is asked. */
    NO_CONTACT,
    FINISHED
}
