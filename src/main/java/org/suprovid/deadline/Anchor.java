package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a deadline counts from.
 *
 * @param at the moment of the event; its day is day 0
 * @param event what happened then
 * @param typedDue a due day that a person wrote down; then nothing is counted and the day is never shifted
 */
public record Anchor(Instant at, AnchorEvent event, LocalDate typedDue) {

    public static Anchor of(Instant at, AnchorEvent event) {
        return new Anchor(at, event, null);
    }
}
