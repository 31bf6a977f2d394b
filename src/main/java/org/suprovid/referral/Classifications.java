package org.suprovid.referral;

import java.util.List;

/** What a referral has come to, judged by what is on record (R-REF-60, R-REF-05). */
final class Classifications {

    private Classifications() {}

    /**
     * Judges a referral whose monitoring is over.
     *
     * @param goalReached whether the client's goal for the line was reached
     * @param answered whether anybody said anything of the visit
     */
    static Classification of(ServiceState state, List<CheckRow> checks, boolean goalReached, boolean answered) {
        return switch (state) {
            case SERVED -> goalReached || wantedChange(checks)
                    ? Classification.COMPLETED_EFFECTIVE
                    : Classification.COMPLETED_PARTIAL;
            case NO_SHOW, NOT_SERVED -> Classification.COMPLETED_NOT_RECEIVED;
            default -> answered || isTried(checks) || !isOmitted(checks)
                    ? Classification.COMPLETED_UNKNOWN
                    : Classification.COMPLETED_FORMAL;
        };
    }

    private static boolean wantedChange(List<CheckRow> checks) {
        return checks.stream().anyMatch(check -> Boolean.TRUE.equals(check.wantedChange()));
    }

    private static boolean isTried(List<CheckRow> checks) {
        return checks.stream().anyMatch(CheckRow::isTried);
    }

    /** Checks that the client did not want are nobody's omission (R-REF-49); one that was missed is, whatever became of others. */
    private static boolean isOmitted(List<CheckRow> checks) {
        return checks.isEmpty()
                || checks.stream().anyMatch(check -> check.isOpen() || check.result() == CheckResult.MISSED);
    }
}
