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

    /** Cards of persons with all of these words in their name, or with this telephone number. */
    @Transactional
    public List<EarlierCard> named(String query) {
        return known(marks.sought(query), 0);
    }

    /** Cards of others who have every mark this person has: maybe the same person, registered twice. */
    @Transactional
    public List<EarlierCard> alike(long personId) {
        return known(people.marksOf(people.identity(personId)), personId);
    }

    /**
     * The card with this number, if the person who names it can also say the name or telephone number on it: a number
     * alone, being one of a series, opens nothing.
     */
    @Transactional
    Optional<Card> confirmed(String number, Identity claimed) {
        Set<Long> programmes = CurrentActor.get().programmes();
        List<PersonMark> said = people.marksOf(claimed);
        log.read("card.returning", null, null, null);
        return access.asSystem(() -> cards.byNumber(number)
                .filter(card -> programmes.contains(card.programmeId()))
                .filter(card -> shares(said, card.personId())));
    }

    private boolean shares(List<PersonMark> said, long personId) {
        List<String> known = people.marksOf(people.identity(personId)).stream()
                .map(PersonMark::text)
                .toList();
        return said.stream().map(PersonMark::text).anyMatch(known::contains);
    }

    private List<EarlierCard> known(List<PersonMark> sought, long exceptPerson) {
        Set<Long> programmes = CurrentActor.get().programmes();
        if (sought.isEmpty() || programmes.isEmpty()) {
            return List.of();
        }
        log.read("card.returning", null, null, null);
        return access.asSystem(() -> cards.known(programmes, sought, exceptPerson));
    }
}
