package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One telling of what came of a visit, as it stands in the table.
 *
 * @param staffId who wrote it down, null if the partner did
 * @param changed whether the referral stands differently since
 */
record VisitReport(
        long id,
        long referralId,
        int attempt,
        Channel channel,
        Instant toldAt,
        Long staffId,
        boolean came,
        LocalDate receivedOn,
        ServiceOutcome outcome,
        LocalDate servedOn,
        String refusalReason,
        LocalDate nextVisitOn,
        Long furtherPartnerId,
        Integer qualityClient,
        Integer qualityWorker,
        boolean changed,
        byte[] sealed) {

    Visit with(Words words) {
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
                furtherPartnerId,
                words.furtherTo(),
                channel,
                qualityClient,
                qualityWorker);
    }

    /** Sealed with the person's key; each null where nothing was said. */
    record Words(String servedBy, String position, String result, String furtherTo) {
        static final Words NONE = new Words(null, null, null, null);
    }
}
