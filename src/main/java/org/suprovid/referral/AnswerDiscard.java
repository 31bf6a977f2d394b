package org.suprovid.referral;

/** Why a parked answer counts for nothing; in words {@code answer.discard.<name>}. */
public enum AnswerDiscard {
    /** The same is known by another way. */
    KNOWN_ALREADY,
    /** It is about nobody of ours. */
    NOT_OURS,
    /** The partner has taken it back. */
    TAKEN_BACK,
    /** The client does not agree that the partner answers, or no longer. */
    NO_CONSENT,
    /** It was not the partner who sent it. */
    NOT_FROM_PARTNER
}
