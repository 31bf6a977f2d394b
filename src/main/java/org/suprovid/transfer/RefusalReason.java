package org.suprovid.transfer;

/** Why the other side does not take a client over. */
public enum RefusalReason {
    NOT_ENTITLED,
    NO_ROOM,
    WRONG_PLACE,
    CLIENT_WISHES,
    OTHER
}
