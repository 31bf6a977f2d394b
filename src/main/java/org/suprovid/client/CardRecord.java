package org.suprovid.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.NeedToKnow;
import org.suprovid.document.NeedToKnow.Sensitive;
import org.suprovid.document.Reading;
import org.suprovid.document.Readings;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;

/** The sections of a card, read from its signed document; sensitive ones only when asked for (R-CARD-01, R-CONF-03). */
@Component
class CardRecord {

    private static final int MOST_DOCUMENTS = 50;
    private final Documents documents;
    private final Readings readings;
    private final NeedToKnow needToKnow;
    private final RequestMapper requests;

    CardRecord(Documents documents, Readings readings, NeedToKnow needToKnow, RequestMapper requests) {
        this.documents = documents;
        this.readings = readings;
        this.needToKnow = needToKnow;
        this.requests = requests;
    }

    /**
     * All sections; empty as long as the card is not filled.
     *
     * @param show section whose sensitive answers are wanted, null if none: the look is logged
     */
    @Transactional
    public List<CardPart> parts(Card card, String show, Locale reader) {
        Optional<Document> document = document(card);
        if (document.isEmpty()) {
            return List.of();
        }
        Sensitive state = needToKnow.state(document.get());
        List<Reading.Section> sections = readings.open(document.get(), reader).sections();
        return sections.stream()
                .map(section -> section.id().equals(show) && section.withheld() && state == Sensitive.FOLDED
                        ? part(card, show, reader)
                        : CardPart.closed(section, state))
                .toList();
    }

    /**
     * One section with everything in it; the look is logged.
     *
     * @throws Problem.Forbidden if sensitive sections are not for the reader
     */
    @Transactional
    public CardPart part(Card card, String section, Locale reader) {
        Document document = document(card).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        needToKnow.require(document);
        return CardPart.opened(readings.section(document, section, reader));
    }

    /**
     * The card's signed documents, newest first.
     *
     * @param before id of the last one of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public Slice<Document> documents(Card card, Long before) {
        return documents.ofCard(card.id(), before, MOST_DOCUMENTS);
    }

    /** A one-time card is signed while it is still a request. */
    private Optional<Document> document(Card card) {
        Optional<Document> full = documents.newest("client-card", null, card.id(), null);
        return full.or(() -> requests.ofCard(card.id()).stream()
                .flatMap(request -> documents.newest("one-time-card", null, null, request.id()).stream())
                .findFirst());
    }

    /** Whether the reader leads or supervises cases (domain §2.2). */
    boolean seesSensitive() {
        return needToKnow.concernsReader();
    }
}
