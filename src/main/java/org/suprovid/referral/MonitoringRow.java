package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact of a check: what came of it, or an attempt that failed (R-REF-48); or that there are no checks.
 *
 * @param at when it was written down
 * @param kind 1 for a result, 0 for an attempt, 2 for a referral of a client who came once and cannot be asked
 * @param madeOn null where nothing was made: declined, missed, cancelled
 * @param dueAt when the check was promised for, null if no deadline is kept
 * @param endedAs how it had ended before it was written down later, null if it was not
 * @param offers codes with commas between
 * @param state how the service stands where only the partner is asked, else null
 * @param who name of who made it, null if nobody did
 */
record MonitoringRow(
        Instant at,
        int kind,
        long id,
        String slip,
        String card,
        String service,
        String partner,
        String check,
        Instant dueAt,
        LocalDate madeOn,
        String way,
        String result,
        String subResult,
        String endedAs,
        Boolean usedSlip,
        Boolean visitConfirmed,
        String changeCode,
        Boolean wantedChange,
        Integer satisfaction,
        Integer quality,
        String offers,
        String state,
        String who) {

    boolean isAttempt() {
        return kind == 0;
    }
}
