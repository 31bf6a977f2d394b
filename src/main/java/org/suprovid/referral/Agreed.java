package org.suprovid.referral;

import org.suprovid.document.Answers;

/**
 * What the client agreed to when a slip was issued (R-CONF-04, R-REF-41).
 *
 * @param ways accepted for the checks, codes joined by commas, where the choice is PARTLY
 */
record Agreed(boolean data, boolean feedback, boolean discreet, ChecksChoice choice, String ways) {

    static Agreed read(Answers answers) {
        return new Agreed(
                answers.yes("dataConsent"),
                answers.yes("feedbackConsent"),
                answers.yes("discreet"),
                ChecksChoice.valueOf(answers.text("choice")),
                String.join(",", answers.codes("checksWays")));
    }

    /** Another partner: what may be passed on was agreed anew, for this one; the choice about checks still holds. */
    static Agreed anew(Answers answers, ReferralRow referral) {
        return new Agreed(
                answers.yes("dataConsent"),
                answers.yes("feedbackConsent"),
                answers.yes("discreet"),
                referral.checksChoice(),
                referral.checksWays());
    }
}
