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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A length of time as standards write it: a calendar period (P3M, P14D) or, for emergencies, hours (PT4H); never both.
 * A month is a calendar month, and weeks are written as days.
 */
public record Span(Period period, Duration time) implements Comparable<Span> {

    public static final Span ZERO = new Span(Period.ZERO, null);

    private static final Span LONGEST = new Span(Period.ofYears(10), null);

    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 1, 1, 0, 0);
    private static final int LEAP_CYCLE = 4 * 365 + 1;

    /** Spans are put in order as if they began on this day, in the shortest month. */
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

    /** Whether it is at least as long as the other on whatever day both begin, leap years and short months included. */
    boolean isNeverShorterThan(Span other) {
        if (isExact() && other.isExact()) {
            return time.compareTo(other.time) >= 0;
        }
        return IntStream.range(0, LEAP_CYCLE).mapToObj(FIRST::plusDays).noneMatch(day -> end(day).isBefore(
                        other.end(day)));
    }

    private LocalDateTime end(LocalDateTime from) {
        return isExact() ? from.plus(time) : from.plus(period);
    }

    private LocalDateTime end() {
        return end(REFERENCE);
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
