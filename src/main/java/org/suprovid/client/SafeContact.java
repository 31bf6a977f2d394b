package org.suprovid.client;

/**
 * One way to write to a client that does them no harm, as they said themselves (R-CONF-06).
 *
 * @param value as it was written down
 * @param hours null if they named none: then our own quiet hours hold
 * @param saysWho whether it may show who writes; not, where the organisation is not to be named
 */
public record SafeContact(Kind kind, String value, SafeHours hours, boolean saysWho) {

    /** What a machine can write to; a messenger and a person in between it cannot. */
    public enum Kind {
        PHONE,
        EMAIL
    }

    /** Says nothing: what is logged by accident is no number. */
    @Override
    public String toString() {
        return "SafeContact";
    }
}
