package org.suprovid.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.AccessLog;

/**
 * Has this person been with us before? Looks across the programmes of the one who asks, a step of the system itself that
 * tells a card's number, its year and whether it is open, and nothing else (R-CARD-07).
 */
@Component
public class ReturningClients {

    private static final String SECTION = "card.returning";
    private final CardMapper cards;
    private final People people;
    private final PersonMarks marks;
    private final AccessLog log;
    private final RowAccess access;

    ReturningClients(CardMapper cards, People people, PersonMarks marks, AccessLog log, RowAccess access) {
        this.cards = cards;
        this.people = people;
        this.marks = marks;
        this.log = log;
        this.access = access;
    }

    /** Cards of persons with this surname and given name, or with this telephone number; one word finds nobody. */
    @Transactional
    public List<EarlierCard> named(String query) {
        return known(PersonMarks.said(query), 0);
    }

    /** Whether this may be enough to say who is meant. */
    boolean mayBeNamed(String query) {
        return marks.isEnough(PersonMarks.said(query));
    }

    /** Cards of others who have every mark this person has: maybe the same person, registered twice. */
    @Transactional
    public List<EarlierCard> alike(long personId) {
        return known(people.identity(personId), personId);
    }

    /**
     * The card with this number, if who names it can also say whose it is: the telephone number, the name with the date
     * of birth, or surname and given name. A number, one of a series, and a first name open nothing. That a card was
     * named leaves its trace even if the form is refused.
     */
    @Transactional
    Optional<Card> confirmed(String number, Identity claimed) {
        Set<Long> programmes = CurrentActor.get().programmes();
        return access.asSystem(() -> cards.byNumber(number).filter(card -> programmes.contains(card.programmeId())))
                .filter(card -> {
                    log.tried(SECTION, card.personId(), card.id());
                    return access.asSystem(() -> marks.same(claimed, people.identity(card.personId())));
                });
    }

    /** Whether who names the card knows more of the person than the name, by which the number is found: then they hear who leads. */
    @Transactional(readOnly = true)
    public boolean isProven(Card card, Identity claimed) {
        return access.asSystem(() -> marks.isProven(claimed, people.identity(card.personId())));
    }

    private List<EarlierCard> known(Identity said, long exceptPerson) {
        Set<Long> programmes = CurrentActor.get().programmes();
        if (!marks.isEnough(said) || programmes.isEmpty()) {
            return List.of();
        }
        List<KnownCard> found = access.asSystem(() -> cards.known(programmes, marks.of(said), exceptPerson).stream()
                .filter(card -> marks.same(said, people.identity(card.personId())))
                .toList());
        found.forEach(card -> log.read(SECTION, card.personId(), card.id(), null));
        return found.stream().map(KnownCard::told).toList();
    }

    /** A card as found, with the ids that the log needs and nobody is told. */
    record KnownCard(long id, long personId, String number, int year, boolean open) {

        EarlierCard told() {
            return new EarlierCard(number, year, open);
        }
    }
}
