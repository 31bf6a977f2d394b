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

    /** The same client, the same service, another partner: what was agreed still holds. */
    static Agreed as(ReferralRow referral) {
        return new Agreed(
                referral.dataConsent(),
                referral.feedbackConsent(),
                referral.discreet(),
                referral.checksChoice(),
                referral.checksWays());
    }
}
