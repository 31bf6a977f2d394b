package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A check as it stands in the table (R-REF-47, R-REF-50).
 *
 * @param result null until it is resolved
 * @param subResult VISIT_PENDING where the visit still lies ahead (R-REF-51)
 * @param offers codes joined by commas (R-REF-46)
 * @param attempts how often nobody was reached
 * @param endedAs how it had ended before it was written down later, null if it was not
 * @param endedAt when it had ended so
 */
record CheckRow(
        long id,
        long referralId,
        CheckCode code,
        CheckResult result,
        String subResult,
        LocalDate madeOn,
        CheckWay way,
        String wayReason,
        Boolean usedSlip,
        Boolean visitConfirmed,
        String changeCode,
        Boolean wantedChange,
        Integer satisfaction,
        Integer quality,
        String offers,
        Long staffId,
        Instant resolvedAt,
        Long documentId,
        int attempts,
        CheckResult endedAs,
        Instant endedAt) {

    public boolean isOpen() {
        return result == null;
    }

    /** Whether it ended although nobody was asked; what turns out later may still be written down. */
    public boolean isUnmade() {
        return result == CheckResult.NOT_REACHED || result == CheckResult.MISSED;
    }

    /** How it ended first, whatever was written down of it later. */
    public CheckResult firstEnd() {
        return endedAs == null ? result : endedAs;
    }

    /** When it ended first: an attempt after that was not made in time. */
    public Instant firstEndAt() {
        return endedAt == null ? resolvedAt : endedAt;
    }

    /** What is said here, as the result of a check in the table. */
    CheckRow writtenDown(CheckRow check, long by, Instant at) {
        return new CheckRow(
                check.id,
                check.referralId,
                code,
                CheckResult.DONE,
                subResult,
                madeOn,
                way,
                wayReason,
                usedSlip,
                visitConfirmed,
                changeCode,
                wantedChange,
                satisfaction,
                quality,
                offers,
                by,
                at,
                documentId,
                check.attempts,
                check.endedAs,
                check.endedAt);
    }

    /** Whether anybody tried to find out. */
    public boolean isTried() {
        return result == CheckResult.DONE || attempts > 0;
    }
}
