package org.suprovid.client;

/** Why a filled card is signed once more; the words are in {@code document.reason} (R-DOC-91). */
public enum CardChange {
    /** Something is new: a test result, an address, the date of a contract. */
    CHANGED,
    /** Something was written down wrongly. */
    CORRECTED
}
