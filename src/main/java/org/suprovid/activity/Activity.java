package org.suprovid.activity;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One event of a programme for many clients; it tells of none of them (R-CAT-40).
 *
 * @param service code of what is provided; lines of plans that name it are served by coming
 * @param begunOn the day work on it began: T-24 counts from it
 * @param heldTime null if it takes the day
 * @param readyOn by when tickets are there, null unless there are any (T-24b)
 * @param untilOn last day of a series before it is decided whether it goes on, null of a single event (T-24c)
 * @param channel how it was announced (R-12S-01b)
 * @param verdict how it went, null while it is not judged (R-12S-10a)
 * @param reason why it was called off, null if it was not
 */
public record Activity(
        long id,
        long programmeId,
        String service,
        String title,
        String place,
        LocalDate begunOn,
        LocalDate heldOn,
        LocalTime heldTime,
        LocalDate readyOn,
        LocalDate untilOn,
        String channel,
        long organiserId,
        State state,
        String verdict,
        String reason,
        LocalDate closedOn,
        String processInstanceId) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        OVER,
        OFF;

        /** Class of the mark beside the word. */
        public String signal() {
            return switch (this) {
                case RUNNING -> "info";
                case OVER -> "done";
                case OFF -> "skipped";
            };
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isSeries() {
        return untilOn != null;
    }

    /** The last day on which somebody may have come. */
    LocalDate lastDay() {
        return isSeries() ? untilOn : heldOn;
    }
}
