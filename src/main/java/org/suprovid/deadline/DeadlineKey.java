package org.suprovid.deadline;

import java.util.function.Function;

/**
 * Names a deadline: at most one of the same name is unresolved.
 *
 * @param subject id of the plan line or referral, empty for the case itself
 */
public record DeadlineKey(DeadlineOwner owner, String code, String subject) {

    public static DeadlineKey ofCase(long caseId, String code, String subject) {
        return new DeadlineKey(DeadlineOwner.ofCase(caseId), code, subject);
    }

    /** Of what the process is about that asks with these variables. */
    static DeadlineKey among(Function<String, Object> variables, String where, String code, Object subject) {
        return new DeadlineKey(DeadlineOwner.among(variables, where), code, String.valueOf(subject));
    }
}
