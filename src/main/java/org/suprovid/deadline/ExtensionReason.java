package org.suprovid.deadline;

/** Why a promised date is put off; its text is {@code deadline.extension.reason.<code>}. */
public enum ExtensionReason {
    CLIENT_ASKED,
    CLIENT_ILL,
    CLIENT_AWAY,
    PARTNER_LATE,
    STAFF_ABSENT,
    DISRUPTION,
    OTHER
}
