package org.suprovid.client;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suprovid.document.SheetItem;

/** A card as programs read it; sensitive answers are not among the sections. */
@Schema(name = "ClientCard", description = "A client's card (R-CARD)")
record ClientEntry(
        String number,
        @Schema(description = "Name of the person, absent if not known") String name,
        @Schema(description = "Id of the programme") long programme,
        CardStatus status,
        EntryStatus entryStatus,
        String responsible,
        LocalDate agreedOn,
        @Schema(description = "When the sections were first signed, absent as long as they are not") Instant filledAt,
        @Schema(description = "Whether that was later than the first meeting (R-CARD-03)") Boolean filledLate,
        LocalDate consentOn,
        @Schema(description = "When the client withdrew agreement, absent if that never happened (R-DOC-04)")
                LocalDate consentWithdrawnOn,
        @Schema(description = "Why, a code; only for those who lead or supervise cases") String consentWithdrawnBecause,
        LocalDate contractOn,
        Instant openedAt,
        Instant closedAt,
        boolean superseded,
        @Schema(description = "Other cards of the person, newest first") List<String> otherCards,
        @Schema(description = "Numbers of the cases led on this card") List<String> cases,
        List<SectionEntry> sections) {

    /** @param withheld whether sensitive answers belong here and are not shown */
    record SectionEntry(String id, String title, boolean withheld, List<LineEntry> answers) {}

    /** @param rows of a list, each with its answers */
    record LineEntry(String question, List<String> answers, List<List<LineEntry>> rows) {

        static List<LineEntry> all(List<SheetItem> items) {
            return items.stream()
                    .map(item -> new LineEntry(
                            item.label(),
                            item.answers(),
                            item.rows().stream().map(LineEntry::all).toList()))
                    .toList();
        }
    }

    static SectionEntry section(CardPart part) {
        return new SectionEntry(part.id(), part.title(), part.withheld(), LineEntry.all(part.items()));
    }
}
