package org.suprovid.deadline;

import java.time.Instant;

/**
 * What happened to a promised date of a referral without a case; a case is told by events of its own, such as
 * {@link DeadlineOverdue}.
 *
 * @param times how often somebody was reminded by now
 * @param escalatedTo role a delay is reported to, null where none is
 */
public record OneTimeDate(
        long referralId, String code, String subject, Kind kind, int times, Instant due, String escalatedTo) {

    /** Near, gone by, gone by with its grace, known to somebody else from now on, or in need of no reminding any more. */
    public enum Kind {
        REMINDED,
        PASSED,
        OVERDUE,
        ESCALATED,
        SETTLED
    }
}
