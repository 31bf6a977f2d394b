package org.suprovid.deadline;

import java.time.Instant;

/**
 * What a change does to one deadline: foreseen, or done. It names the case by its number and nobody by name.
 *
 * @param subject which line of the plan or referral, empty for the case itself
 * @param oldDue the date until now, null if it was switched off
 * @param newDue the date from now on, null if it is switched off
 * @param newlyOverdue whether the new date has gone by at once, be its grace still to come
 * @param reason code of why it stays or could not be moved, null if it moves
 */
public record ChangeItem(
        long deadlineId,
        String caseNumber,
        String code,
        String subject,
        Instant oldDue,
        Instant newDue,
        boolean newlyOverdue,
        State state,
        String reason) {

    /** What became of it. */
    public enum State {
        MOVED,
        KEPT,
        FAILED,
        UNDONE
    }
}
