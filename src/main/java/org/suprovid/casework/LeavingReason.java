package org.suprovid.casework;

/** Why somebody leaves before the plan is at its end, and neither withdraws nor dies; each is an outcome (R-7S-07). */
public enum LeavingReason {
    LOST_CONTACT,
    MOVED_AWAY,
    IMPRISONED,
    TRANSFERRED,
    RULES_BROKEN,
    PROGRAMME_ENDED,
    OTHER
}
