package org.suprovid.client;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When it does a client no harm to hear from us (R-CONF-06).
 *
 * @param until may lie on the next day
 */
public record SafeHours(LocalTime from, LocalTime until) {

    private static final String HOUR = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(?:з|із|с|від|от|from)\\s+)?" + HOUR + "\\s*(?:[-–—]|до|to|until)\\s*" + HOUR);
    private static final Pattern AFTER = Pattern.compile("(?:після|после|after)\\s+" + HOUR);
    private static final Pattern BEFORE = Pattern.compile("(?:до|before|until)\\s+" + HOUR);
    private static final Pattern ALWAYS =
            Pattern.compile("будь-коли|завжди|цілодобово|в любое время|всегда|круглосуточно|any ?time|always");

    /** Nobody who says "after six" or "until six" means the night. */
    private static final Optional<LocalTime> MORNING = Optional.of(LocalTime.of(8, 0));

    private static final Optional<LocalTime> EVENING = Optional.of(LocalTime.of(21, 0));

    /** Whether any hour will do that is not quiet with us. */
    static boolean isAlways(String written) {
        return written.isEmpty() || ALWAYS.matcher(said(written)).matches();
    }

    /** What somebody wrote; empty if no machine can be sure what is meant, such as "when the husband is at work". */
    static Optional<SafeHours> parse(String written) {
        String said = said(written);
        Matcher between = BETWEEN.matcher(said);
        if (between.matches()) {
            return hours(hour(between, 1), hour(between, 3));
        }
        Matcher after = AFTER.matcher(said);
        if (after.matches()) {
            return hours(hour(after, 1), EVENING).filter(SafeHours::isOnOneDay);
        }
        Matcher before = BEFORE.matcher(said);
        return before.matches() ? hours(MORNING, hour(before, 1)).filter(SafeHours::isOnOneDay) : Optional.empty();
    }

    private boolean isOnOneDay() {
        return from.isBefore(until);
    }

    private static String said(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]$", "");
    }

    private static Optional<SafeHours> hours(Optional<LocalTime> from, Optional<LocalTime> until) {
        return from.flatMap(begin -> until.filter(end -> !end.equals(begin)).map(end -> new SafeHours(begin, end)));
    }

    /** 24 is midnight. */
    private static Optional<LocalTime> hour(Matcher said, int group) {
        int hour = Integer.parseInt(said.group(group));
        int minute = said.group(group + 1) == null ? 0 : Integer.parseInt(said.group(group + 1));
        return hour > 24 || minute > 59 || (hour == 24 && minute > 0)
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour % 24, minute));
    }
}
