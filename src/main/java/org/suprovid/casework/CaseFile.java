package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case: one problem situation of a person, led by one process instance.
 *
 * @param number the card's number and a counter
 * @param personId whose case it is; what is said in the case is sealed with that person's key
 * @param substituteUntil the last day of standing in, null if it is not known or nobody does
 * @param parentCaseId the case in which this problem was found, null if it came by a request (R-7S-20)
 * @param stage the stage entered last, E01 … E07
 * @param proposedOutcome what the closure summary starts from, null if nothing suggests an outcome
 * @param solved null while open, and when nobody can answer (R-7S-07a)
 */
public record CaseFile(
        long id,
        String number,
        long cardId,
        String cardNumber,
        long personId,
        long programmeId,
        String algorithm,
        long caseManagerId,
        Long substituteId,
        LocalDate substituteUntil,
        Long previousManagerId,
        Long parentCaseId,
        String processInstanceId,
        String stage,
        String status,
        LocalDate contactEstablishedOn,
        LocalDate lastContactOn,
        Integer levelReal,
        Integer levelExpected,
        Instant openedAt,
        String proposedOutcome,
        Instant closedAt,
        LocalDate closedOn,
        String outcome,
        Boolean solved,
        Boolean independent) {

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    /** Whether it is being closed: it needs no further reason to end. */
    public boolean ending() {
        return Phase.EXIT.includes(stage);
    }

    /** Complete only if the problem is solved and the person can do without the programme (R-7S-07a). */
    public boolean isComplete() {
        return Boolean.TRUE.equals(solved) && Boolean.TRUE.equals(independent);
    }
}
