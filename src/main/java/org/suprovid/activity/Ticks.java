package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The list of an event as it stood on the page when another button was pressed.
 *
 * @param list null where the page had none
 * @param on the day it is of, null while it asks who wishes to come
 */
record Ticks(
        Boolean list,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
        Set<Long> attended,
        Set<Long> wishes) {

    Ticks {
        attended = attended == null ? Set.of() : attended;
        wishes = wishes == null ? Set.of() : wishes;
    }
}
