package org.suprovid.conference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One conference about a case, as it stands in the table (R-12S-10, R-DOC-21). What belongs to the call is null until it is
 * called.
 *
 * @param number counts the conferences of the case
 * @param askedBy null for the algorithm, which asks after activities
 * @param kind why now: NEW_NEEDS, NO_PROGRESS, MANY_HELPERS, AFTER_CRISIS, AFTER_ACTIVITIES, BEFORE_REVIEW, OTHER
 * @param ledBy who leads it and signs the minutes
 * @param clientPart INVITED, or why not: NOT_WANTED, NOT_ABLE, NOT_FITTING
 * @param sharing whether the client agrees that partners hear about the case: YES, NO, NOBODY
 * @param minutesId document, null until they are written
 * @param overBecause why nothing but the minutes follows any more, null as long as the case goes on
 * @param reason why it was called off or ended, null if it was not
 * @param sealed {@link ConferenceWords}, null if nothing was said yet
 */
public record Conference(
        long id,
        long caseId,
        int number,
        long personId,
        Instant askedAt,
        Long askedBy,
        Because askedBecause,
        LocalDate activityEndedOn,
        ConferenceState state,
        String kind,
        LocalDate heldOn,
        LocalTime heldTime,
        String place,
        Long calledBy,
        Long ledBy,
        String clientPart,
        String sharing,
        int postponed,
        Long minutesBy,
        Long minutesId,
        Long signedBy,
        Instant signedAt,
        LocalDate nextOn,
        String overBecause,
        String reason,
        Instant closedAt,
        @JsonIgnore String processInstanceId,
        Long documentId,
        @JsonIgnore byte[] sealed) {

    /** Who wanted it. */
    public enum Because {
        /** Whoever leads or supervises the case has called it. */
        CALLED,
        ACTIVITIES,
        TEAM
    }

    /** Whether anything is still to be done in it. */
    public boolean isRunning() {
        return state.isRunning();
    }

    /** Whether people sit together by now, or have: then there is something to write down, whatever becomes of the case. */
    boolean hasBegun(Clock clock) {
        return state == ConferenceState.HELD
                || state == ConferenceState.CALLED
                        && !clock.instant()
                                .isBefore(heldOn.atTime(heldTime)
                                        .atZone(clock.getZone())
                                        .toInstant());
    }

    /** What deadlines and documents know it by. */
    String subject() {
        return String.valueOf(id);
    }
}
