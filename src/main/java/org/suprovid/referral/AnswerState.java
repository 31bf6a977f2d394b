package org.suprovid.referral;

/** How an answer in the inbox stands. */
enum AnswerState {
    WAITING,
    APPLIED,
    /** Nobody's until a person decides. */
    PARKED,
    DISCARDED
}
