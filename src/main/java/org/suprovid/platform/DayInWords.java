package org.suprovid.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A day as people write it, the month in words. */
public final class DayInWords {

    private static final String NEAR = "d MMMM";
    private static final String FULL = NEAR + " uuuu";

    private DayInWords() {}

    /** "26 November 2026". */
    public static String full(LocalDate day, Locale reader) {
        return said(FULL, day, reader);
    }

    /** "26 November", where the year goes without saying. */
    public static String near(LocalDate day, Locale reader) {
        return said(NEAR, day, reader);
    }

    /** "26 November 2026, 14:05". */
    public static String moment(LocalDateTime moment, Locale reader) {
        return said(FULL + ", HH:mm", moment, reader);
    }

    private static String said(String pattern, TemporalAccessor day, Locale reader) {
        return DateTimeFormatter.ofPattern(pattern, reader).format(day);
    }
}
