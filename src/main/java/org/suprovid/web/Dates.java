package org.suprovid.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and counts in the reader's words, for templates as {@code @dates}. Takes LocalDate, OffsetDateTime, Instant and
 * java.util.Date; everything is told in the application's zone.
 */
@Component("dates")
class Dates {

    private static final int MONTHS_FROM_DAYS = 60;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private final Clock clock;
    private final MessageSource texts;

    Dates(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** How far away a day is, its date, and whether to worry; where the hour counts, as in a crisis, it is told. */
    public When when(Object due) {
        ZonedDateTime at = at(due);
        LocalDate date = at.toLocalDate();
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), date);
        if (!toTheHour(at)) {
            return new When(words(days), figures(date), date.toString(), When.State.of(days));
        }
        boolean gone = days == 0 && at.toInstant().isBefore(clock.instant());
        return new When(
                gone ? since(at) : words(days),
                moment(at),
                date.toString(),
                gone ? When.State.OVERDUE : When.State.of(days));
    }

    /** A day's deadline ends with the day. */
    private static boolean toTheHour(ZonedDateTime at) {
        LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return !time.equals(LocalTime.MIDNIGHT) && !time.equals(LAST_MINUTE);
    }

    private String since(ZonedDateTime at) {
        return texts.getMessage("web.when.overdueSince", new Object[] {time(at)}, LocaleContextHolder.getLocale());
    }

    /**
     * The day in full: "Thursday 26 November 2026". Where nouns are declined the weekday follows, so that it fits any
     * sentence: "26 листопада 2026, четвер".
     */
    public String day(Object day) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return format(at(day), english ? "EEEE d MMMM y" : "d MMMM y, EEEE");
    }

    /** The time of day: "14:05". */
    public String time(Object moment) {
        return format(at(moment), "HH:mm");
    }

    /** Day and time: "Thu 26 Nov, 14:05". */
    public String moment(Object moment) {
        ZonedDateTime at = at(moment);
        return figures(at.toLocalDate()) + ", " + time(moment);
    }

    /** How many days one day lies after another, in the application's zone. */
    public long daysBetween(Object from, Object to) {
        return ChronoUnit.DAYS.between(at(from).toLocalDate(), at(to).toLocalDate());
    }

    /** The text {@code key.one|few|many} that fits the number; the number itself is argument 0. */
    public String count(String key, long number) {
        Locale reader = LocaleContextHolder.getLocale();
        return texts.getMessage(key + Plural.of(number, reader).suffix(), new Object[] {number}, reader);
    }

    private String words(long days) {
        Locale reader = LocaleContextHolder.getLocale();
        if (days == 0 || days == 1) {
            return texts.getMessage(days == 0 ? "web.when.today" : "web.when.tomorrow", null, reader);
        }
        if (days < 0) {
            return count("web.when.overdue", -days);
        }
        return days < MONTHS_FROM_DAYS
                ? count("web.when.inDays", days)
                : count("web.when.inMonths", Math.round(days / 30.44));
    }

    private String figures(LocalDate date) {
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        return format(date.atStartOfDay(clock.getZone()), thisYear ? "EEE d MMM" : "EEE d MMM y");
    }

    private static String format(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(at);
    }

    private ZonedDateTime at(Object moment) {
        if (moment instanceof LocalDate date) {
            return date.atStartOfDay(clock.getZone());
        }
        if (moment instanceof ZonedDateTime zoned) {
            return zoned;
        }
        if (moment instanceof LocalDateTime local) {
            return local.atZone(clock.getZone());
        }
        if (moment instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(clock.getZone());
        }
        if (moment instanceof Instant instant) {
            return instant.atZone(clock.getZone());
        }
        if (moment instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).atZone(clock.getZone());
        }
        throw new IllegalArgumentException("Not a date: " + (moment == null ? null : moment.getClass()));
    }
}
