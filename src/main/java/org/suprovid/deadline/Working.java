package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suprovid.standard.Span;

/**
 * How a date came about, kept with it as JSON, so that anybody can ask why.
 *
 * @param base the day counted from
 * @param duration what the standard gives, null if the date was typed
 * @param extension what somebody granted on top, null if nothing
 * @param skipped days that did not count, in order
 * @param due the day it falls due, null if the standard switched the timer off
 * @param opens when the task is made: 08:00 of the due day
 * @param reminders when somebody is reminded, one for each reminder of the standard
 */
public record Working(
        String rule,
        LocalDate base,
        Span duration,
        Span extension,
        List<LocalDate> skipped,
        LocalDate due,
        Span grace,
        Instant opens,
        List<Instant> reminders) {

    public Working {
        skipped = List.copyOf(skipped);
        reminders = List.copyOf(reminders);
    }
}
