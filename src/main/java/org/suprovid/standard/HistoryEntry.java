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
        String after) {}
