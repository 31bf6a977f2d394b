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
 * @param losers the case's other standards, whose dates are later or the same
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
        List<Instant> reminders,
        List<Loser> losers) {

    public Working {
        skipped = List.copyOf(skipped);
        reminders = List.copyOf(reminders);
        losers = List.copyOf(losers);
    }

    Working with(List<Loser> others) {
        return new Working(rule, base, duration, extension, skipped, due, grace, opens, reminders, others);
    }

    /**
     * A standard of the case that would have set a later date.
     *
     * @param code the standard's code
     * @param standard the standard's name
     * @param duration what it gives, null if the date was typed
     * @param due the day it would fall due, null if it switched the timer off
     */
    public record Loser(String code, String standard, int version, Span duration, LocalDate due) {}
}
