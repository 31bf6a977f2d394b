package org.suprovid.deadline;

/**
 * The events that deadlines count from; each is explained by the text {@code deadline.event.<name>}. The catalogue
 * of timers says which timer counts from which.
 */
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
    MANAGER_CHANGED,
    VERBAL_AGREEMENT,
    BRIEF_ASSESSMENT_DONE,
    MODEL_SWITCHED,
    PLAN_AGREED,
    ASSESSED,
    REVIEWED,
    REFERRED,
    VISIT_DATED,
    APPOINTMENT,
    /** The agreement with the partner says the day itself. */
    ANSWER_AGREED,
    SERVED,
    ENGAGED_WITH_PLAN,
    HIV_CONFIRMED,
    MEDICALLY_REGISTERED,
    DOCTOR_DATED,
    NAVIGATION_STARTED,
    CASE_MANAGEMENT_STARTED,
    MEDICAL_VISIT,
    ACTIVITY_STARTED,
    ACTIVITY_PROLONGED,
    ACTIVITY_ENDED,
    CRISIS_REPORTED,
    CRISIS_ENDED,
    CONFERENCE_HELD,
    DECISION_DATED,
    TRANSFER_APPROVED,
    CERTIFICATE_ENDS,
    AGREEMENT_ENDS,
    SUPERVISED,
    COMPLAINT_RECEIVED,
    ENTRY_VERIFIED,
    PLEDGE_SIGNED,
    NIGHT
}
