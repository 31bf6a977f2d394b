package org.suprovid.client;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A line of the card index as programs read it. */
@Schema(name = "CardLine", description = "A line of the card index (R-DOC-26)")
record CardEntry(
        String number,
        @Schema(description = "Name of the person, absent if not known") String name,
        @Schema(description = "Id of the programme") long programme,
        CardStatus status,
        String responsible,
        Instant openedAt,
        Instant closedAt) {

    static CardEntry of(CardLine line) {
        Card card = line.card();
        return new CardEntry(
                card.number(),
                line.name().isEmpty() ? null : line.name(),
                card.programmeId(),
                card.status(),
                line.responsible(),
                card.openedAt(),
                card.closedAt());
    }
}
