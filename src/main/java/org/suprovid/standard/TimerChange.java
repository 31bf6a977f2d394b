package org.suprovid.standard;

import java.util.Arrays;
import java.util.List;

/** One value of a deadline that differs between two versions, as files write it. */
record TimerChange(TimerField field, String before, String after) {

    /** What differs of the same deadline. */
    static List<TimerChange> between(Timer before, Timer after) {
        return Arrays.stream(TimerField.values())
                .map(field -> new TimerChange(field, field.of(before), field.of(after)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }
}
