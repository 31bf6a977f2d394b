package org.suprovid.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Followed;
import org.suprovid.document.Reading;
import org.suprovid.document.Readings;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** The sections of a card, read from its signed document; sensitive ones only when asked for (R-CARD-01, R-CONF-03). */
@Component
class CardRecord {

    private static final int MOST_DOCUMENTS = 50;
    private final Documents documents;
    private final Readings readings;
    private final Followed followed;
    private final RequestMapper requests;
    private final StaffDirectory staff;

    CardRecord(
            Documents documents, Readings readings, Followed followed, RequestMapper requests, StaffDirectory staff) {
        this.documents = documents;
        this.readings = readings;
        this.followed = followed;
        this.requests = requests;
        this.staff = staff;
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
        boolean stayed = followed.is(document.get());
        boolean mayShow = seesSensitive() && !stayed;
        List<Reading.Section> sections = readings.open(document.get(), reader).sections();
        return sections.stream()
                .map(section -> section.id().equals(show) && section.withheld() && mayShow
                        ? part(card, show, reader)
                        : CardPart.closed(section, mayShow, stayed))
                .toList();
    }

    /**
     * One section with everything in it; the look is logged.
     *
     * @throws Problem.Forbidden if the reader's role does not see sensitive sections (domain §2.2)
     */
    @Transactional
    public CardPart part(Card card, String section, Locale reader) {
        if (!seesSensitive()) {
            throw new Problem.Forbidden("client.card.notSensitive");
        }
        Document document = document(card).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        if (followed.is(document)) {
            throw new Problem.Forbidden("document.stayedBehind");
        }
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
        return staff.find(CurrentActor.staffId())
                .filter(StaffMember::readsSensitive)
                .isPresent();
    }
}
