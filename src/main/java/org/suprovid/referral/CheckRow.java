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
        int attempts) {

    public boolean isOpen() {
        return result == null;
    }

    /** Whether anybody tried to find out. */
    public boolean isTried() {
        return result == CheckResult.DONE || attempts > 0;
    }
}
