package org.suprovid.referral;

/** Why an answer has not reached its referral; in words {@code answer.trouble.<name>}. */
public enum AnswerTrouble {
    /** No slip of this partner has that number. */
    UNKNOWN_SLIP,
    /** The referral's process is not there yet. */
    TOO_EARLY,
    BROKEN
}
