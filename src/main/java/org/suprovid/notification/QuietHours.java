package org.suprovid.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When somebody is not to be disturbed. @param until may lie on the next day; the same as {@code from}: never */
public record QuietHours(LocalTime from, LocalTime until) {

    /** The first moment from this one on when it is not quiet. */
    Instant over(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        if (!holds(at.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = at.with(until);
        return (end.isAfter(at) ? end : at.plusDays(1).with(until)).toInstant();
    }

    private boolean holds(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : !from.equals(until) && (afterFrom || beforeUntil);
    }
}
