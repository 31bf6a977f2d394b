package org.suprovid.client;

/** What became of a request (R-7S-01). */
public enum RequestResult {
    PROGRAMME,
    ONE_TIME,
    DECLINED,
    NOT_TARGET_GROUP,
    /** Passed on to who leads the client already. */
    LED_ALREADY
}
