package org.suprovid.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suprovid.standard.Span;
import org.suprovid.standard.Timer;

/**
 * All arithmetic with dates (R-CFG-06, Q-40, Q-51): the starting day is day 0, a deadline ends at 23:59:59 of its day, a
 * task opens at 08:00, a month is clipped to its last day, hours run to the second, and a typed date is never moved.
 */
final class DueDates {

    /** The date of what never happens; far enough for the engine and still a valid column value. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime ENDS = LocalTime.of(23, 59, 59);
    /** What happens on a typed day without an hour is reminded of as if it were in the morning. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ZoneId zone;
    private final Set<LocalDate> holidays;

    DueDates(ZoneId zone, Set<LocalDate> holidays) {
        this.zone = zone;
        this.holidays = Set.copyOf(holidays);
    }

    /** @param extension granted on top of the duration, null if none */
    Dates dates(Anchor anchor, Timer timer, Span extension) {
        if (!timer.enabled()) {
            return never(anchor, timer);
        }
        if (timer.duration().isExact() && anchor.typedDue() == null) {
            return toTheSecond(anchor, timer, extension);
        }
        List<LocalDate> skipped = new ArrayList<>();
        LocalDate due = dueDay(anchor, timer, extension, skipped);
        Instant end = at(due, ENDS);
        return dates(anchor, timer, extension, skipped, due, end, at(due, OPENS));
    }

    private LocalDate dueDay(Anchor anchor, Timer timer, Span extension, List<LocalDate> skipped) {
        if (anchor.typedDue() != null) {
            return anchor.typedDue();
        }
        LocalDate day = plus(day(anchor.at()), timer.duration(), timer, skipped);
        if (extension != null) {
            day = plus(day, extension, timer, skipped);
        }
        return timer.shift() == Timer.Shift.NONE ? day : nextWorkingDay(day, skipped);
    }

    private Dates toTheSecond(Anchor anchor, Timer timer, Span extension) {
        // the engine keeps no fractions, and neither do people
        Instant due = anchor.at()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(timer.duration().time());
        if (extension != null) {
            due = later(due, extension);
        }
        return dates(anchor, timer, extension, List.of(), day(due), due, due);
    }

    private Dates dates(
            Anchor anchor,
            Timer timer,
            Span extension,
            List<LocalDate> skipped,
            LocalDate due,
            Instant end,
            Instant opens) {
        boolean typed = anchor.typedDue() != null;
        List<Instant> reminders = timer.reminders().stream()
                .map(before -> reminder(anchor, due, typed ? at(due, MORNING) : end, before))
                .toList();
        Working working = new Working(
                timer.rule(),
                day(anchor.at()),
                typed ? null : timer.duration(),
                typed ? null : extension,
                skipped,
                due,
                timer.grace(),
                opens,
                reminders,
                List.of());
        return new Dates(end, overdue(due, end, timer), working);
    }

    private Instant overdue(LocalDate due, Instant end, Timer timer) {
        Span grace = timer.grace();
        if (grace.isZero()) {
            return end;
        }
        return grace.isExact() ? end.plus(grace.time()) : at(plus(due, grace, timer, new ArrayList<>()), ENDS);
    }

    /** A date just typed for tomorrow needs no reminder of the day before yesterday. */
    private Instant reminder(Anchor anchor, LocalDate due, Instant moment, Span before) {
        Instant reminder = before.isExact() ? moment.minus(before.time()) : at(due.minus(before.period()), OPENS);
        boolean tooLate = anchor.typedDue() != null && day(reminder).isBefore(day(anchor.at()));
        return tooLate ? NEVER : reminder;
    }

    private Dates never(Anchor anchor, Timer timer) {
        List<Instant> reminders = timer.reminders().stream().map(r -> NEVER).toList();
        Working working = new Working(
                timer.rule(),
                day(anchor.at()),
                timer.duration(),
                null,
                List.of(),
                null,
                timer.grace(),
                NEVER,
                reminders,
                List.of());
        return new Dates(NEVER, NEVER, working);
    }

    private LocalDate plus(LocalDate from, Span span, Timer timer, List<LocalDate> skipped) {
        if (span.isExact()) {
            return day(later(at(from, ENDS), span));
        }
        if (timer.calendar() == Timer.Days.ALL_DAYS) {
            return from.plus(span.period());
        }
        LocalDate day = from.plusMonths(span.period().toTotalMonths());
        for (int left = span.period().getDays(); left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1), skipped);
        }
        return day;
    }

    private LocalDate nextWorkingDay(LocalDate from, List<LocalDate> skipped) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            skipped.add(day);
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    private Instant later(Instant from, Span span) {
        return span.isExact()
                ? from.plus(span.time())
                : from.atZone(zone).plus(span.period()).toInstant();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
