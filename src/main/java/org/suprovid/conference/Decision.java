package org.suprovid.conference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a conference has decided: who does what by when (R-DOC-21).
 *
 * @param number counts the decisions of the conference
 * @param doerId who does it, or follows what the client or a partner does
 * @param sealed what
 */
public record Decision(
        long id,
        long conferenceId,
        int number,
        long doerId,
        LocalDate dueOn,
        LocalDate decidedOn,
        State state,
        Instant closedAt,
        Long documentId,
        @JsonIgnore byte[] sealed) {

    /** How far it has come. */
    public enum State {
        /** The minutes are not signed yet. */
        PROPOSED,
        OPEN,
        DONE,
        NOT_DONE,
        /** The case is over. */
        DROPPED;

        /** Class of the mark beside the word. */
        public String signal() {
            return switch (this) {
                case PROPOSED, OPEN -> "info";
                case DONE -> "done";
                case NOT_DONE, DROPPED -> "skipped";
            };
        }
    }

    String subject() {
        return String.valueOf(id);
    }
}
