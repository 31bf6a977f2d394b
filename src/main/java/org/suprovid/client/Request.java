package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the register of requests (R-DOC-01); everything in words is in the sealed document.
 *
 * @param takenBy staff id of who took the request
 * @param passedTo staff id of who goes on with it, null if nobody else
 * @param passedToPartner id of the partner it was passed to, null if to none
 * @param initiative code: whose initiative it was
 * @param reason code of the domain the person asks about
 * @param firstHelp YES, PARTLY or NO
 * @param agreedOn when the person agreed to services, null if not
 * @param cardNumber number of that card, null if the actor does not see it
 * @param eligible what the decision table said, null as long as it was not asked
 * @param ineligibleBecause code of its reason, null unless it said no
 */
public record Request(
        long id,
        String number,
        long programmeId,
        long personId,
        long takenBy,
        Instant takenAt,
        Long passedTo,
        Long passedToPartner,
        String channel,
        String initiative,
        String reason,
        boolean returningClient,
        String firstHelp,
        RequestState state,
        RequestResult result,
        LocalDate followUpOn,
        LocalDate agreedOn,
        Boolean eligible,
        String ineligibleBecause,
        Long cardId,
        String cardNumber,
        String processInstanceId,
        Instant closedAt) {

    /** Who is answerable for it now. */
    public long responsible() {
        return passedTo == null ? takenBy : passedTo;
    }
}
