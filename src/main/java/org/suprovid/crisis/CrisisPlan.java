package org.suprovid.crisis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the plan for the next crisis, or the wish for one (R-12S-11a, Q-57).
 *
 * @param version null until it is made
 * @param reviewOn the day agreed for looking at it again, null if none
 * @param sealed {@link CrisisPlanWords}, null until it is made
 */
public record CrisisPlan(
        long id,
        long caseId,
        long personId,
        State state,
        Integer version,
        Instant askedAt,
        Because askedBecause,
        @JsonIgnore String processInstanceId,
        LocalDate agreedOn,
        LocalDate reviewOn,
        Long documentId,
        @JsonIgnore byte[] sealed) {

    /** Where a version stands. */
    public enum State {
        ASKED,
        CURRENT,
        SUPERSEDED,
        /** The case ended before it was made. */
        DROPPED
    }

    /** Why a version is wanted. */
    public enum Because {
        PLAN_AGREED,
        REVIEW,
        BY_HAND
    }
}
