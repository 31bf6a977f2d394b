package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer as it lies in the inbox.
 *
 * @param referralId null while nobody knows whose it is
 * @param slip as it was given
 * @param idempotencyMark of the name that a partner's program gave to its request, {@code contentMark} of what it said
 * @param sealed the words, for the person or for the house
 */
record AnswerRow(
        long id,
        Long referralId,
        String slip,
        Channel channel,
        Long linkId,
        long partnerId,
        byte[] idempotencyMark,
        byte[] contentMark,
        Instant receivedAt,
        boolean came,
        LocalDate receivedOn,
        ServiceOutcome outcome,
        LocalDate servedOn,
        String refusalReason,
        LocalDate nextVisitOn,
        byte[] sealed,
        AnswerState state,
        AnswerTrouble trouble,
        int tries,
        Instant nextAt) {

    boolean isKnown() {
        return referralId != null;
    }

    Visit visit(AnswerWords words) {
        return new Visit(
                came,
                receivedOn,
                outcome,
                servedOn,
                refusalReason,
                words.servedBy(),
                words.position(),
                words.result(),
                nextVisitOn,
                null,
                words.furtherTo(),
                channel,
                null,
                null);
    }
}
