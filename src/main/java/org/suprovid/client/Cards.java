package org.suprovid.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** The cards: one open card a person, a new one for every new episode (R-CARD-04…10). */
@Component
public class Cards {

    private final CardMapper cards;
    private final Requests requests;
    private final Programmes programmes;
    private final RowAccess access;
    private final Clock clock;

    Cards(CardMapper cards, Requests requests, Programmes programmes, RowAccess access, Clock clock) {
        this.cards = cards;
        this.requests = requests;
        this.programmes = programmes;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Card> find(long id) {
        return cards.byId(id);
    }

    @Transactional(readOnly = true)
    public Optional<Card> byNumber(String number) {
        return cards.byNumber(number);
    }

    /** The cards of a person that the current actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<Card> ofPerson(long personId) {
        return cards.ofPerson(personId);
    }

    /**
     * The open case on a card that the current actor sees: what is signed now belongs to it; null if there is none. One that was
     * found while another ran goes along with that one and stands back.
     */
    @Transactional(readOnly = true)
    Long openCase(long cardId) {
        return cards.cases(cardId).stream()
                .filter(CaseOfCard.Row::open)
                .min(Comparator.comparing(CaseOfCard.Row::found))
                .map(CaseOfCard.Row::id)
                .orElse(null);
    }

    /**
     * The card of a person who enters the programme. An open one-time card is superseded (R-CARD-06); whoever comes back
     * gets a new card that names the previous one (R-CARD-05).
     *
     * @param manager who leads the person's case and is responsible for the card
     * @throws Problem.Conflict if the person has an open programme card (R-CARD-07)
     */
    @Transactional
    public Card openProgramme(long requestId, long manager) {
        Request request = requests.get(requestId);
        return access.asSystem(() -> {
            Optional<Card> last = cards.ofPerson(request.personId()).stream().findFirst();
            refuseSecond(last);
            boolean wasOneTime = last.filter(card -> card.status().open()).isPresent();
            if (wasOneTime) {
                close(last.get().id(), true);
            }
            return open(request, manager, CardStatus.OPEN_PROGRAMME, entry(last, wasOneTime), last);
        });
    }

    /**
     * The short card of a one-time client; an open one-time card goes on being used.
     *
     * @throws Problem.Conflict if the person has an open programme card (R-CARD-10)
     */
    @Transactional
    public Card openOneTime(long requestId) {
        Request request = requests.get(requestId);
        return access.asSystem(() -> {
            Optional<Card> last = cards.ofPerson(request.personId()).stream().findFirst();
            refuseSecond(last);
            Optional<Card> still = last.filter(card -> card.status().open());
            if (still.isPresent()) {
                requests.entered(request.id(), still.get().id());
                return still.get();
            }
            return open(request, request.responsible(), CardStatus.OPEN_ONE_TIME, EntryStatus.ONE_TIME, last);
        });
    }

    /** @throws Problem.NotFound if there is none, or none for this actor */
    @Transactional(readOnly = true)
    public Card get(long id) {
        return find(id).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** @throws Problem.NotFound if there is none, or none for this actor */
    @Transactional(readOnly = true)
    public Card get(String number) {
        return byNumber(number).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** The request that a one-time client came with last, whoever took it; their services and slips hang on it (R-REF-03). */
    @Transactional(readOnly = true)
    public Request lastRequest(Card card) {
        List<Request> all = access.asSystem(() -> requests.ofCard(card.id()));
        return all.get(all.size() - 1);
    }

    /** Number of the card before this one, whoever's client the person was then. */
    @Transactional(readOnly = true)
    public Optional<String> previousNumber(Card card) {
        return card.previousCardId() == null
                ? Optional.empty()
                : access.asSystem(() -> cards.byId(card.previousCardId())).map(Card::number);
    }

    /**
     * What is counted of a card whose sections have been signed; the first time counts for {@code late}. The open card of
     * a one-time client may be another worker's: whose task it is decides, not whose card.
     */
    @Transactional
    void fill(FilledCard filled) {
        access.asSystem(() -> cards.filled(filled));
    }

    /** The client has signed the consent; from now on plans may be made (R-LESSON-05). */
    @Transactional
    void sign(long cardId, LocalDate verbally, LocalDate on) {
        access.asSystem(() -> cards.signed(cardId, verbally, on));
    }

    /** The client no longer agrees to anything; what was said first stands (R-7S-21, R-DOC-04). @param because a code */
    @Transactional
    public void withdrawConsent(long cardId, LocalDate on, String because) {
        access.asSystem(() -> cards.withdrawn(cardId, on, because));
    }

    /** Client and organisation have signed the case contract (R-DOC-06). */
    @Transactional
    public void contractSigned(long cardId, LocalDate on) {
        access.asSystem(() -> cards.contractSigned(cardId, on));
    }

    /** Another specialist is responsible from now on; a closed card keeps the last one (R-ROLE-25). */
    @Transactional
    public void handOver(long cardId, long from, long to) {
        cards.handOver(cardId, from, to);
    }

    /** Closes a card for good; closing a closed card changes nothing. */
    @Transactional
    public void close(long cardId, boolean superseded) {
        cards.close(cardId, superseded, clock.instant());
    }

    private Card open(
            Request request, long responsible, CardStatus status, EntryStatus entry, Optional<Card> previous) {
        Programme programme = programmes.find(request.programmeId()).orElseThrow();
        long id = cards.nextId();
        cards.insert(new Card(
                id,
                programme.cardPrefix() + cards.nextNumber(),
                request.personId(),
                programme.id(),
                status,
                entry,
                responsible,
                previous.map(Card::id).orElse(null),
                request.agreedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                null,
                false));
        requests.entered(request.id(), id);
        return cards.byId(id).orElseThrow();
    }

    private static void refuseSecond(Optional<Card> last) {
        last.filter(card -> card.status() == CardStatus.OPEN_PROGRAMME).ifPresent(card -> {
            throw new Problem.Conflict("client.card.alreadyOpen", card.number());
        });
    }

    private static EntryStatus entry(Optional<Card> last, boolean wasOneTime) {
        if (wasOneTime) {
            return EntryStatus.PROGRAMME;
        }
        return last.isPresent() ? EntryStatus.RETURNED : EntryStatus.PRIMARY;
    }
}
