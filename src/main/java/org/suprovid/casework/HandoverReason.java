package org.suprovid.casework;

/** Why a case passes to another case manager, or who stands in (R-7S-22, R-ROLE-25). */
public enum HandoverReason {
    LEAVE,
    LEFT_WORK,
    CASELOAD,
    CLIENT_WISH,
    CONFLICT_OF_INTEREST,
    COMPETENCE,
    OTHER
}
