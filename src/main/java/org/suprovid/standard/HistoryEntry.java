package org.suprovid.standard;

import java.time.Instant;

/**
 * A line of a standard's history.
 *
 * @param who name of the person, null if the system did it
 */
public record HistoryEntry(
        long id,
        Instant at,
        String who,
        int version,
        Long change,
        HistoryEvent event,
        String subject,
        String field,
        String before,
        String after) {

    /** The deadline it is about, null if another matter. */
    public String timer() {
        boolean timer = event == HistoryEvent.TIMER_SET || event == HistoryEvent.TIMER_RESET;
        return timer ? subject : null;
    }

    /** The choice it is about, null if another matter. */
    public String flag() {
        boolean flag = event == HistoryEvent.FLAG_SET || event == HistoryEvent.FLAG_RESET;
        return flag ? subject : null;
    }

    /** The value until then, null if there is none to show. */
    public Shown was() {
        return shown(before);
    }

    public Shown now() {
        return shown(after);
    }

    private Shown shown(String value) {
        if (timer() != null) {
            return Shown.ofTimer(field, value);
        }
        if (flag() != null) {
            return Shown.ofFlag(value);
        }
        return value.isEmpty() ? null : Shown.ofHead(field, value);
    }
}
