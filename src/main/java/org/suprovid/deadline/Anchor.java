package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a deadline counts from.
 *
 * @param at the moment of the event; its day is day 0
 * @param event code of the event, explained by the text {@code deadline.event.<code>}
 * @param typedDue a due day that a person wrote down; then nothing is counted and the day is never shifted
 */
public record Anchor(Instant at, String event, LocalDate typedDue) {

    /** The event of deadlines nobody knows another anchor for: the step they belong to begins. */
    public static final String STARTED = "STARTED";

    public static Anchor of(Instant at, String event) {
        return new Anchor(at, event, null);
    }
}
