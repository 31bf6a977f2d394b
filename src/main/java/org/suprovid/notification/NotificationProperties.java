package org.suprovid.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told, under {@code suprovid.notifications.*}; times of day in the system's zone.
 *
 * @param digestAt when the morning's digest goes out on working days
 * @param calendar code of the calendar that says which days are working days
 * @param quietFrom from then on nothing is sent
 * @param quietUntil until then; the same as quietFrom: there are no quiet hours
 * @param round how long the outbox rests before it is gone through again
 */
@ConfigurationProperties("suprovid.notifications")
record NotificationProperties(
        @DefaultValue("07:30") LocalTime digestAt,
        @DefaultValue("UA_WARTIME") String calendar,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietUntil,
        @DefaultValue("PT20S") Duration round) {

    QuietHours quietHours() {
        return new QuietHours(quietFrom, quietUntil);
    }
}
