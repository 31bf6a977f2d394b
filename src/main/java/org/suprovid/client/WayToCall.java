package org.suprovid.client;

/**
 * One way to reach a client in a hurry, with what they said of its safety (R-CONF-06). Never for letters: those ask
 * {@link SafeContacts}.
 *
 * @param kind PHONE, MESSENGER, EMAIL, PERSON or OTHER
 * @param hours safe hours as they were written down, empty if none were named
 * @param mayLeaveMessage whether a message may be left there
 * @param maySayWhoCalls whether we may say who is calling
 */
public record WayToCall(String kind, String value, String hours, boolean mayLeaveMessage, boolean maySayWhoCalls) {

    /** Says nothing: what is logged by accident is no number. */
    @Override
    public String toString() {
        return "WayToCall";
    }
}
