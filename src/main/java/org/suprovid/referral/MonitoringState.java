package org.suprovid.referral;

/** How the checks of a referral stand, apart from its service (R-REF-60). */
public enum MonitoringState {
    SCHEDULED,
    RUNNING,
    STOPPED_BY_CLIENT,
    FINISHED
}
