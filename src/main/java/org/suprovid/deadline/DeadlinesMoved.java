package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A change of a standard has moved dates of some cases.
 *
 * @param back whether it was taken back, so that they have the dates again that were
 */
public record DeadlinesMoved(List<Move> moves, boolean back) {

    public DeadlinesMoved {
        moves = List.copyOf(moves);
    }

    /**
     * @param due when it is due now, null if the standard has switched it off
     * @param stillLate whether it was known to be late and is so by its new date, too
     */
    public record Move(long caseId, String code, String subject, Instant due, boolean stillLate) {}
}
