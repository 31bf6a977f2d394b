package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the list of cases.
 *
 * @param nextId id of the open deadline that falls due first, null if none is open
 * @param nextCode its code
 * @param overdue how many dates have gone by
 */
public record CaseRow(
        long id,
        String number,
        String cardNumber,
        long personId,
        String algorithm,
        String managerName,
        String stage,
        String status,
        Instant openedAt,
        LocalDate closedOn,
        String outcome,
        boolean complete,
        Long nextId,
        Instant nextDue,
        String nextCode,
        int overdue) {

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    Staircases.Climbing climbing() {
        return new Staircases.Climbing(id, algorithm, isOpen());
    }
}
