package org.suprovid.standard;

import java.util.Comparator;
import java.util.List;

/**
 * What a standard says about one promised date (R-CFG-03).
 *
 * @param rule id of the rule in the domain, T-01 … T-40
 * @param reminders how long before the due day, in the order of time
 * @param grace how long after the due day others hear of the delay
 * @param lower the shortest duration an administrator may set, null if there is no limit
 * @param upper the longest duration an administrator may set, null if there is no limit
 * @param fixedDuty a duty that cannot be switched off
 */
public record Timer(
        String code,
        String rule,
        boolean enabled,
        Span duration,
        List<Span> reminders,
        Span grace,
        Escalation escalateTo,
        Days calendar,
        Shift shift,
        Span lower,
        Span upper,
        boolean fixedDuty) {

    public Timer {
        reminders = List.copyOf(reminders);
    }

    /** The same with each reminder once, the earliest first. */
    Timer inOrder() {
        List<Span> sorted =
                reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        return new Timer(
                code, rule, enabled, duration, sorted, grace, escalateTo, calendar, shift, lower, upper, fixedDuty);
    }

    /** The same with the longest duration that it may have; as it is where there is no limit. */
    public Timer atLongest() {
        return upper == null
                ? this
                : new Timer(
                        code,
                        rule,
                        enabled,
                        upper,
                        reminders,
                        grace,
                        escalateTo,
                        calendar,
                        shift,
                        lower,
                        upper,
                        fixedDuty);
    }

    /** Whether an administrator may choose another duration. */
    public boolean isAdjustable() {
        return lower != null && upper != null && lower.compareTo(upper) < 0;
    }

    /** Whether weekends and holidays make a difference to its date. */
    public boolean needsWorkingDays() {
        return calendar == Days.WORKING_DAYS || shift == Shift.NEXT_WORKING_DAY;
    }

    /** Whether it falls before the other on whatever day both begin, leap years and short months included. */
    public boolean alwaysBefore(Timer other) {
        return TimerOrder.alwaysBefore(this, other);
    }

    /** The role a delay is reported to. */
    public enum Escalation {
        CASE_MANAGER,
        SUPERVISOR
    }

    /** Which days count. */
    public enum Days {
        ALL_DAYS,
        WORKING_DAYS
    }

    /** What happens to a due day that is no working day. */
    public enum Shift {
        NONE,
        NEXT_WORKING_DAY
    }
}
