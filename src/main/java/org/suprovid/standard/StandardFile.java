package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A standard as its YAML file says it. */
record StandardFile(Standard standard, Version version, Map<String, String> flags, List<TimerLine> timers) {

    record Standard(String code, String name, String donor) {}

    record Version(int number, LocalDate validFrom, String note) {}

    /** One timer; what is left out has the default that the head of the file explains. */
    record TimerLine(
            String rule,
            String code,
            Boolean enabled,
            String duration,
            List<String> bounds,
            List<String> reminders,
            String grace,
            Timer.Escalation escalateTo,
            Timer.Days calendar,
            Timer.Shift shift,
            boolean fixedDuty) {

        Timer toTimer() {
            require(rule, "rule");
            require(enabled, "enabled");
            if (bounds != null && bounds.size() != 2) {
                throw new IllegalArgumentException("bounds are a pair, the shortest and the longest duration");
            }
            return new Timer(
                    code,
                    rule,
                    enabled,
                    Span.of(require(duration, "duration")),
                    reminders == null
                            ? List.of()
                            : reminders.stream().map(Span::of).toList(),
                    grace == null ? Span.ZERO : Span.of(grace),
                    Objects.requireNonNullElse(escalateTo, Timer.Escalation.SUPERVISOR),
                    Objects.requireNonNullElse(calendar, Timer.Days.ALL_DAYS),
                    Objects.requireNonNullElse(shift, Timer.Shift.NONE),
                    bounds == null ? null : Span.of(bounds.get(0)),
                    bounds == null ? null : Span.of(bounds.get(1)),
                    fixedDuty);
        }

        private static <T> T require(T value, String name) {
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        }
    }
}
