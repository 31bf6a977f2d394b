package org.suprovid.notification;

import java.util.Locale;
import java.util.Map;

/**
 * Who a letter goes to, as known at the moment of sending.
 *
 * @param name for the administrator's eyes only
 * @param addresses by channel; without one for the channel nothing is sent
 */
public record Addressee(long id, String name, Locale locale, QuietHours quietHours, Map<String, String> addresses) {}
