package org.suprovid.client;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.Document;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** Cards for programs. */
@RestController
@RequestMapping("/api/v1/clients")
@Tag(name = "Clients", description = "Client cards: one episode of service of a person")
class ClientApi {

    private static final int PAGE = 100;
    private final Cards cards;
    private final CardLines lines;
    private final CardRecord record;
    private final Sought sought;

    ClientApi(Cards cards, CardLines lines, CardRecord record, Sought sought) {
        this.cards = cards;
        this.lines = lines;
        this.record = record;
        this.sought = sought;
    }

    @GetMapping
    @PreAuthorize(Allow.CLIENT_DATA)
    @Operation(
            summary = "Cards the caller may see, newest first, by number, name or telephone number if `q` is given;"
                    + " pass `next` as `after` for the following page")
    Slice<CardEntry> page(@RequestParam(required = false) String q, @RequestParam(required = false) String after) {
        String query = Sought.query(q);
        CardFilter filter =
                new CardFilter(null, null, sought.cardNumbers(query), sought.person(query), Keyset.parse(after));
        Slice<CardLine> page = lines.page(filter, PAGE);
        return new Slice<>(page.rows().stream().map(CardEntry::of).toList(), page.next());
    }

    @GetMapping("/{card}")
    @PreAuthorize(Allow.CLIENT_DATA)
    @Operation(summary = "One card with its sections; sensitive answers are withheld")
    ClientEntry card(@PathVariable String card, Locale reader) {
        Card found = cards.get(card);
        CardLine line = lines.one(found);
        return new ClientEntry(
                found.number(),
                line.name().isEmpty() ? null : line.name(),
                found.programmeId(),
                found.status(),
                found.entryStatus(),
                line.responsible(),
                found.agreedOn(),
                found.filledAt(),
                found.filledLate(),
                found.consentOn(),
                found.consentWithdrawnOn(),
                record.seesSensitive() ? found.consentWithdrawnBecause() : null,
                found.contractOn(),
                found.openedAt(),
                found.closedAt(),
                found.superseded(),
                lines.others(found).stream().map(Card::number).toList(),
                lines.cases(found).stream().map(CaseOfCard::number).toList(),
                record.parts(found, null, reader).stream()
                        .map(ClientEntry::section)
                        .toList());
    }

    @GetMapping("/{card}/documents")
    @PreAuthorize(Allow.CLIENT_DATA)
    @Operation(
            summary = "Documents of a card without their answers, the newest first; pass 'next' as 'before' for older")
    Slice<Document> documents(@PathVariable String card, @RequestParam(required = false) Long before) {
        Card found = cards.get(card);
        return record.documents(found, before);
    }
}
