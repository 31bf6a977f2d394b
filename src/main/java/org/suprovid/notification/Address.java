package org.suprovid.notification;

/**
 * Where somebody is reached on one way.
 *
 * @param value mail address or telephone number
 * @param quietHours null: those of the organisation
 * @param discreet whether nothing may show who writes, the sender included (R-CONF-06)
 */
public record Address(String value, QuietHours quietHours, boolean discreet) {

    /** One that may show who writes, outside the organisation's quiet hours. */
    public static Address of(String value) {
        return new Address(value, null, false);
    }

    /** As much of it as shows which one was meant. */
    String masked() {
        int at = value.indexOf('@');
        return at > 0
                ? value.charAt(0) + "…" + value.substring(at)
                : "…" + value.substring(Math.max(0, value.length() - 2));
    }

    /** Says nothing: what is logged by accident is no address. */
    @Override
    public String toString() {
        return "Address";
    }
}
