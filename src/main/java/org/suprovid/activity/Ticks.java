package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The list of an event as it stood on the page, whatever button was pressed.
 *
 * @param list null where the page had none
 * @param on the day it is of, null while it asks who wishes to come
 * @param was what was ticked when the page was made
 */
record Ticks(
        Boolean list,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
        Set<Long> attended,
        Set<Long> wishes,
        Set<Long> was) {

    Ticks {
        attended = attended == null ? Set.of() : attended;
        wishes = wishes == null ? Set.of() : wishes;
        was = was == null ? Set.of() : was;
    }

    TickChange wished() {
        return TickChange.of(wishes, was);
    }

    TickChange came() {
        return TickChange.of(attended, was);
    }
}
