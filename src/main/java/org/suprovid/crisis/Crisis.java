package org.suprovid.crisis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One crisis of a client, as it stands in the table (R-DOC-20).
 *
 * @param number counts the crises of the case
 * @param kind VIOLENCE, OVERDOSE, SUICIDE_RISK, EVICTION, ACUTE_ILLNESS, ARREST, LOSS, OTHER
 * @param attempts at reaching the client, in vain
 * @param planVersion of the crisis plan that was put to work, null if none was
 * @param outcome how it ended, null while it goes on
 * @param reason why it was cancelled, null if it was not
 * @param sealed {@link CrisisWords}
 */
public record Crisis(
        long id,
        long caseId,
        int number,
        long personId,
        Instant reportedAt,
        long reportedBy,
        LocalDate happenedOn,
        LocalTime happenedTime,
        String kind,
        String reporter,
        String place,
        String danger,
        CrisisState state,
        int attempts,
        Instant reachedAt,
        Integer planVersion,
        LocalDate endedOn,
        String outcome,
        String reason,
        Instant closedAt,
        @JsonIgnore String processInstanceId,
        long documentId,
        @JsonIgnore byte[] sealed) {

    /** Whether anything is still to be done in it. */
    public boolean isRunning() {
        return state.isRunning();
    }

    /** Whether somebody's life was in danger when it was reported, and nobody has reached the client since. */
    public boolean isInDanger() {
        return "YES".equals(danger) && state == CrisisState.REPORTED;
    }

    /** What deadlines and documents know it by. */
    String subject() {
        return String.valueOf(id);
    }
}
