package org.suprovid.client;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/**
 * Whose person somebody is: who took one request of a person is not yet who knows them. What was agreed with a person is seen
 * and changed by whoever sees their newest card (R-CARD-07, R-CONF-04).
 */
@Component
class CardSight {

    private final CardMapper cards;
    private final RowAccess access;

    CardSight(CardMapper cards, RowAccess access) {
        this.cards = cards;
        this.access = access;
    }

    /** Whether the current actor sees the newest card of this person, or there is none yet. */
    @Transactional(readOnly = true)
    public boolean of(long personId) {
        List<Card> all = access.asSystem(() -> cards.ofPerson(personId));
        return all.isEmpty()
                || cards.ofPerson(personId).stream()
                        .anyMatch(card -> card.id() == all.get(0).id());
    }
}
