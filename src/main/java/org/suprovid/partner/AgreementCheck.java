package org.suprovid.partner;

import java.util.List;

/**
 * Whether a client may be sent to a partner under the agreement there is (R-REF-11, Q-22).
 *
 * @param lacks empty if valid
 * @param agreementId the agreement it was checked against, null if there is none
 */
public record AgreementCheck(Answer answer, List<AgreementLack> lacks, Long agreementId) {

    public AgreementCheck {
        lacks = List.copyOf(lacks);
    }

    /** What follows for the referral. */
    public enum Answer {
        VALID,
        /** It may be issued, with a reason. */
        WARN,
        /** The donor's standard forbids it; never in a crisis. */
        BLOCK
    }

    public boolean isValid() {
        return answer == Answer.VALID;
    }
}
