package org.suprovid.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One row of the timeline.
 *
 * @param staffName who did it, null if the diagram did
 * @param participation codes joined by commas
 */
public record TimelineEntry(
        long id,
        Instant at,
        String kind,
        String stage,
        String staffName,
        String reason,
        String participation,
        Long documentId,
        String subject) {

    public List<String> participationCodes() {
        return participation.isEmpty() ? List.of() : Arrays.asList(participation.split(","));
    }
}
