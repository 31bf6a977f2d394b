package org.suprovid.standard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One value of a timer that differs between two versions.
 *
 * @param field as files name it
 * @param before as files write it
 */
record TimerChange(String field, String before, String after) {

    /** What differs of the same timer, in the order in which lines are written. */
    static List<TimerChange> between(Timer before, Timer after) {
        return Stream.of(
                        new TimerChange("enabled", text(before.enabled()), text(after.enabled())),
                        new TimerChange("duration", text(before.duration()), text(after.duration())),
                        new TimerChange("reminders", text(before.reminders()), text(after.reminders())),
                        new TimerChange("grace", text(before.grace()), text(after.grace())),
                        new TimerChange("escalateTo", text(before.escalateTo()), text(after.escalateTo())),
                        new TimerChange("calendar", text(before.calendar()), text(after.calendar())),
                        new TimerChange("shift", text(before.shift()), text(after.shift())))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    private static String text(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value.toString();
    }
}
