package org.suprovid.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Six weeks of a calendar.
 *
 * @param from the Monday they begin with
 * @param weeks what is on in each, by its Monday; weeks in which nothing is are left out
 */
public record Weeks<T>(LocalDate from, Map<LocalDate, List<T>> weeks) {

    private static final int SHOWN = 6;

    /**
     * What has begun before them and goes on stands in the first.
     *
     * @param day any day of the first week
     * @param between reads what is on from a first day to a last, in order
     * @param on the day on which something begins
     */
    public static <T> Weeks<T> from(
            LocalDate day, BiFunction<LocalDate, LocalDate, List<T>> between, Function<T, LocalDate> on) {
        LocalDate first = monday(day);
        LocalDate last = first.plusWeeks(SHOWN).minusDays(1);
        return new Weeks<>(
                first,
                between.apply(first, last).stream()
                        .collect(groupingBy(
                                one -> on.apply(one).isBefore(first) ? first : monday(on.apply(one)),
                                TreeMap::new,
                                toList())));
    }

    /** Where the six weeks before these begin. */
    public LocalDate before() {
        return from.minusWeeks(SHOWN);
    }

    /** Where the six weeks after these begin. */
    public LocalDate after() {
        return from.plusWeeks(SHOWN);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
