package org.suprovid.notification;

import java.util.Locale;
import java.util.Map;

/**
 * Who a letter goes to, as known at the moment of sending.
 *
 * @param name for the administrator's eyes only; empty if they may not know it
 * @param addresses by channel; without one for the channel nothing is sent
 */
public record Addressee(long id, String name, Locale locale, Map<String, Address> addresses) {

    Address at(String channel) {
        return addresses.get(channel);
    }

    /** Whether they may be told on every way who writes. */
    public boolean maySayWho() {
        return addresses.values().stream().noneMatch(Address::discreet);
    }

    QuietHours quietHours(String channel, QuietHours ofOrganisation) {
        QuietHours own = at(channel).quietHours();
        return own == null ? ofOrganisation : own;
    }
}
