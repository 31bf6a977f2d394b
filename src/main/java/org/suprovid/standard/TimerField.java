package org.suprovid.standard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a version says of a deadline, value by value, in the order in which lines are written. */
enum TimerField {
    ENABLED("enabled", Timer::enabled),
    DURATION("duration", Timer::duration),
    REMINDERS("reminders", Timer::reminders),
    GRACE("grace", Timer::grace),
    ESCALATE_TO("escalateTo", Timer::escalateTo),
    CALENDAR("calendar", Timer::calendar),
    SHIFT("shift", Timer::shift);

    private final String label;
    private final Function<Timer, Object> value;

    TimerField(String label, Function<Timer, Object> value) {
        this.label = label;
        this.value = value;
    }

    static TimerField named(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in files. */
    public String label() {
        return label;
    }

    /** Its value as the history keeps it: as in files, several with spaces between. */
    String of(Timer timer) {
        return value.apply(timer) instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value.apply(timer).toString();
    }
}
