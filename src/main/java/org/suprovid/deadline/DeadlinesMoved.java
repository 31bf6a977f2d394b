package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;

/** A change of a standard has moved dates of some cases; dates that had gone by and still have are left out. */
public record DeadlinesMoved(List<Move> moves) {

    /** @param due when it is due now */
    public record Move(long caseId, String code, String subject, Instant due) {}
}
