package org.suprovid.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A length of time as standards write it: a calendar period (P3M, P14D) or, for emergencies, hours (PT4H); never both.
 * A month is a calendar month, and weeks are written as days.
 */
public record Span(Period period, Duration time) implements Comparable<Span> {

    public static final Span ZERO = new Span(Period.ZERO, null);

    private static final Span LONGEST = new Span(Period.ofYears(10), null);

    /** Spans are compared as if they began on this day, in the shortest month. */
    private static final LocalDateTime REFERENCE = LocalDateTime.of(2023, 2, 1, 0, 0);

    /** @throws InvalidSpan if the text is no ISO-8601 length, is negative, counts weeks or seconds, or ten years */
    @JsonCreator
    public static Span of(String text) {
        String written = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        if (written.contains("-")) {
            throw new InvalidSpan("standard.error.span.negative");
        }
        if (written.matches("P\\d+W.*")) {
            throw new InvalidSpan("standard.error.span.weeks");
        }
        Span span = parse(written);
        if (span.isExact() && span.time.toSeconds() % 60 != 0) {
            throw new InvalidSpan("standard.error.span.seconds");
        }
        if (span.compareTo(LONGEST) > 0) {
            throw new InvalidSpan("standard.error.span.tooLong");
        }
        return span;
    }

    /** Years beyond the calendar are refused here, before anybody counts with them. */
    private static Span parse(String written) {
        try {
            Span span = written.startsWith("PT")
                    ? new Span(null, Duration.parse(written))
                    : new Span(Period.parse(written).normalized(), null);
            span.end();
            return span;
        } catch (DateTimeParseException e) {
            boolean beyond = written.matches("PT?(\\d+[YMDHS])+");
            throw new InvalidSpan(beyond ? "standard.error.span.tooLong" : "standard.error.span.unreadable");
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidSpan("standard.error.span.tooLong");
        }
    }

    /** Both one after the other; empty if one counts days and the other hours. */
    public Optional<Span> plus(Span more) {
        if (isExact() != more.isExact()) {
            return Optional.empty();
        }
        return Optional.of(
                isExact()
                        ? new Span(null, time.plus(more.time))
                        : new Span(period.plus(more.period).normalized(), null));
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
