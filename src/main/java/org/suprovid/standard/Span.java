package org.suprovid.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A length of time as standards write it: a calendar period (P3M, P14D) or, for emergencies, hours (PT4H); never both.
 * A month is a calendar month, and weeks are written as days.
 */
public record Span(Period period, Duration time) implements Comparable<Span> {

    public static final Span ZERO = new Span(Period.ZERO, null);

    /** Spans are compared as if they began on this day, in the shortest month. */
    private static final LocalDateTime REFERENCE = LocalDateTime.of(2023, 2, 1, 0, 0);

    /** @throws IllegalArgumentException if the text is no ISO-8601 length, is negative or counts weeks */
    @JsonCreator
    public static Span of(String text) {
        if (text.contains("W")) {
            throw new IllegalArgumentException(text + ": write weeks as days");
        }
        try {
            Span span = text.startsWith("PT")
                    ? new Span(null, Duration.parse(text))
                    : new Span(Period.parse(text).normalized(), null);
            if (span.end().isBefore(REFERENCE) || text.contains("-")) {
                throw new IllegalArgumentException(text + ": a length of time cannot be negative");
            }
            return span;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + ": expected a length like P14D, P3M or PT4H", e);
        }
    }

    /** Calendar periods one after the other. */
    static Span sum(List<Span> spans) {
        Period sum = spans.stream().map(Span::period).reduce(Period.ZERO, Period::plus);
        return new Span(sum, null);
    }

    /** Whether it runs to the minute instead of to the end of a day. */
    public boolean isExact() {
        return time != null;
    }

    public boolean isZero() {
        return isExact() ? time.isZero() : period.isZero();
    }

    /** The non-zero parts, largest first, to be put in words. */
    public List<Part> parts() {
        Stream<Part> parts = isExact()
                ? Stream.of(new Part("hours", time.toHours()), new Part("minutes", time.toMinutesPart()))
                : Stream.of(
                        new Part("years", period.getYears()),
                        new Part("months", period.getMonths()),
                        new Part("days", period.getDays()));
        return parts.filter(part -> part.number() > 0).toList();
    }

    private LocalDateTime end() {
        return isExact() ? REFERENCE.plus(time) : REFERENCE.plus(period);
    }

    @Override
    public int compareTo(Span other) {
        return end().compareTo(other.end());
    }

    @JsonValue
    @Override
    public String toString() {
        return isExact() ? time.toString() : period.toString();
    }

    /** A number of years, months, days, hours or minutes. */
    public record Part(String unit, long number) {}
}
