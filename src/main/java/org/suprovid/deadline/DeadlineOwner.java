package org.suprovid.deadline;

import java.util.function.Function;

/**
 * What a deadline belongs to: a case, or a referral that belongs to none because its client came once.
 *
 * @param caseId null if it is a referral
 * @param referralId null if it is a case
 */
public record DeadlineOwner(Long caseId, Long referralId) {

    public DeadlineOwner {
        if ((caseId == null) == (referralId == null)) {
            throw new IllegalArgumentException("A deadline belongs to a case or to a referral");
        }
    }

    public static DeadlineOwner ofCase(long caseId) {
        return new DeadlineOwner(caseId, null);
    }

    public static DeadlineOwner ofReferral(long referralId) {
        return new DeadlineOwner(null, referralId);
    }

    /**
     * Finds the case among the variables of an execution or a task, and where there is none the referral.
     *
     * @throws IllegalStateException if the process has neither; then its diagram may not ask for deadlines
     */
    static DeadlineOwner among(Function<String, Object> variables, String where) {
        if (variables.apply("caseId") instanceof Number id) {
            return ofCase(id.longValue());
        }
        if (variables.apply("referralId") instanceof Number id) {
            return ofReferral(id.longValue());
        }
        throw new IllegalStateException("No variable caseId at " + where);
    }

    boolean isCase() {
        return caseId != null;
    }
}
