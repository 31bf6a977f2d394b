package org.suprovid.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.standard.Calendars;

/** Begins the day: on working days everybody gets their digest, and what nobody asks for any more is forgotten. */
@Component
@Transactional
class Morning {

    private static final Period KEPT = Period.ofMonths(3);
    private final DeliveryMapper deliveries;
    private final NotificationMapper notifications;
    private final MailChannel mail;
    private final Calendars calendars;
    private final NotificationProperties properties;
    private final Clock clock;

    Morning(
            DeliveryMapper deliveries,
            NotificationMapper notifications,
            MailChannel mail,
            Calendars calendars,
            NotificationProperties properties,
            Clock clock) {
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.mail = mail;
        this.calendars = calendars;
        this.properties = properties;
        this.clock = clock;
    }

    /** Once a day, as the system; a second time on the same day changes nothing. */
    public void begins() {
        LocalDate today = LocalDate.now(clock);
        if (mail.isReady() && isWorkingDay(today)) {
            deliveries.insertDigests(today, clock.instant());
        }
        Instant longAgo = today.minus(KEPT).atStartOfDay(clock.getZone()).toInstant();
        deliveries.forget(longAgo);
        notifications.forget(longAgo);
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !calendars.holidays(properties.calendar()).contains(day);
    }
}
