package org.suprovid.transfer;

/** Why a client is not passed on after all. */
public enum TakingBackReason {
    CLIENT_WISHES,
    NOT_NEEDED,
    WRONG_PLACE,
    OTHER
}
