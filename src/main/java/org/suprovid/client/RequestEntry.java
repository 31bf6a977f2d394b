package org.suprovid.client;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the register as programs read it. */
@Schema(name = "Request", description = "A row of the register of requests (R-DOC-01)")
record RequestEntry(
        String number,
        @Schema(description = "Id of the programme") long programme,
        @Schema(description = "Name of the person, absent if not known") String name,
        Instant takenAt,
        String takenBy,
        @Schema(description = "Who goes on with it, absent if nobody else") String passedTo,
        @Schema(description = "Partner it was passed to, absent if to none") String passedToPartner,
        String channel,
        String initiative,
        @Schema(description = "Domain the person asks about") String reason,
        boolean returning,
        @Schema(description = "YES, PARTLY or NO") String firstHelp,
        RequestState state,
        RequestResult result,
        @Schema(description = "Why the person may not enter, code of the decision table") String ineligibleBecause,
        LocalDate followUpOn,
        LocalDate agreedOn,
        @Schema(description = "Number of the card, absent if there is none") String card,
        Instant closedAt) {

    static RequestEntry of(RequestLine line) {
        Request r = line.request();
        return new RequestEntry(
                r.number(),
                r.programmeId(),
                line.name().isEmpty() ? null : line.name(),
                r.takenAt(),
                line.takenBy(),
                r.passedTo() == null ? null : line.responsible(),
                line.partner().isEmpty() ? null : line.partner(),
                r.channel(),
                r.initiative(),
                r.reason(),
                r.returningClient(),
                r.firstHelp(),
                r.state(),
                r.result(),
                r.ineligibleBecause(),
                r.followUpOn(),
                r.agreedOn(),
                r.cardNumber(),
                r.closedAt());
    }
}
