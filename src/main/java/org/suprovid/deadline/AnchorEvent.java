package org.suprovid.deadline;

/** The events that deadlines count from; each is explained by the text {@code deadline.event.<name>}. */
public enum AnchorEvent {
    /** Of deadlines nobody knows another anchor for: the work they belong to begins. */
    STARTED,
    CLIENT_AGREED,
    CONTACT_ESTABLISHED,
    PLAN_STARTED,
    PLAN_LINE_DATED,
    CONTACT,
    ATTEMPT,
    EXIT_BEGUN,
    MANAGER_CHANGED
}
