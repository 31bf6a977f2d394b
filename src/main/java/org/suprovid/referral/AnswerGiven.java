package org.suprovid.referral;

import java.time.LocalDate;
import org.suprovid.link.AnswerText;

/**
 * What a partner says came of a visit, by whatever way; not checked yet. Nothing is null but what was not said.
 *
 * @param refusalReason code of R-REF-73, of a refusal or of a visit that did not happen
 * @param servedBy name, {@code position} of the one who served
 * @param furtherTo where the client was sent on to, in words
 */
record AnswerGiven(
        Boolean came,
        LocalDate receivedOn,
        ServiceOutcome outcome,
        LocalDate servedOn,
        String refusalReason,
        String servedBy,
        String position,
        String result,
        LocalDate nextVisitOn,
        String furtherTo) {

    /** What is kept of it: texts without what disturbs a page, and nothing that does not belong together. */
    AnswerGiven tidied() {
        boolean served = outcome == ServiceOutcome.SERVED;
        return new AnswerGiven(
                came,
                receivedOn,
                outcome,
                served && servedOn == null ? receivedOn : servedOn,
                Boolean.FALSE.equals(came) && refusalReason == null ? Reasons.CLIENT_NO_SHOW : refusalReason,
                AnswerText.line(servedBy),
                AnswerText.line(position),
                AnswerText.lines(result),
                nextVisitOn,
                AnswerText.line(furtherTo));
    }
}
