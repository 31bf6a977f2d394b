package org.suprovid.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * Which draft a window knows of: of two windows with one form, the second is told before it writes over the first.
 *
 * @param at when the draft was saved that was seen, null if there was none
 */
public record DraftSeen(Instant at) {

    /** Header that carries the moment both ways. */
    public static final String HEADER = "X-Draft";

    private static final String NONE = "none";

    /** @return null where nothing is said, or nothing that can be read: such a window overwrites as before */
    public static DraftSeen read(String header) {
        if (header == null) {
            return null;
        }
        try {
            return new DraftSeen(
                    header.equals(NONE) ? null : OffsetDateTime.parse(header).toInstant());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
