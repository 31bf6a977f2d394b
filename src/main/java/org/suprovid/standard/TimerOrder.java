package org.suprovid.standard;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether one deadline always falls before another that counts from the same day, leap years and short months included. */
final class TimerOrder {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final int LEAP_CYCLE = 4 * 365 + 1;

    /** Longer than the days off that ever follow one another, weekends among them. */
    static final int DAYS_OFF = 14;

    private TimerOrder() {}

    static boolean alwaysBefore(Timer first, Timer second) {
        if (first.needsWorkingDays() || second.needsWorkingDays()) {
            return sameDaysCount(first, second) || onEveryDay(atLatest(first), period(second));
        }
        return onEveryDay(period(first), period(second));
    }

    /** Whether more days off would follow one another with this one than the order of deadlines reckons with. */
    static boolean isTooLong(Collection<LocalDate> holidays, LocalDate day) {
        Set<LocalDate> off = new HashSet<>(holidays);
        long before = off(off, day, -1);
        return before + 1 + off(off, day, 1) > DAYS_OFF;
    }

    private static long off(Set<LocalDate> holidays, LocalDate day, int step) {
        return Stream.iterate(day.plusDays(step), next -> next.plusDays(step))
                .takeWhile(next -> next.getDayOfWeek().getValue() > 5 || holidays.contains(next))
                .count();
    }

    /** Where both count working days and neither counts months or moves its end, fewer of them are earlier. */
    private static boolean sameDaysCount(Timer first, Timer second) {
        boolean same = first.calendar() == second.calendar()
                && first.shift() == Timer.Shift.NONE
                && second.shift() == Timer.Shift.NONE;
        return same
                && period(first).toTotalMonths() == 0
                && period(second).toTotalMonths() == 0
                && period(first).getDays() < period(second).getDays();
    }

    /** Five working days are a week, and days off may come on top. */
    private static Period atLatest(Timer timer) {
        Period period = period(timer);
        int days = timer.calendar() == Timer.Days.WORKING_DAYS ? period.getDays() * 7 / 5 + 1 : period.getDays();
        return timer.needsWorkingDays() ? period.withDays(days + DAYS_OFF) : period;
    }

    private static boolean onEveryDay(Period first, Period second) {
        return IntStream.range(0, LEAP_CYCLE).mapToObj(FROM::plusDays).allMatch(day -> day.plus(first)
                .isBefore(day.plus(second)));
    }

    /** Hours are at most the days they begin. */
    private static Period period(Timer timer) {
        Span duration = timer.duration();
        return duration.isExact() ? Period.ofDays((int) duration.time().toDays() + 1) : duration.period();
    }
}
