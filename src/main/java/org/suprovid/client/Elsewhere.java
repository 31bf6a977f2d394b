package org.suprovid.client;

import java.util.List;
import org.springframework.stereotype.Component;

/** Cards of that person which the reader does not see: told by number and year only, and not without end. */
@Component
class Elsewhere {

    private static final Found NOTHING = new Found(List.of(), false);
    private final ReturningClients returning;
    private final ReturningGuard guard;
    private final Cards cards;

    Elsewhere(ReturningClients returning, ReturningGuard guard, Cards cards) {
        this.returning = returning;
        this.guard = guard;
        this.cards = cards;
    }

    /** @param held whether it was not looked, because the reader has searched too often */
    record Found(List<EarlierCard> cards, boolean held) {}

    Found of(String query) {
        if (!returning.mayBeNamed(query)) {
            return NOTHING;
        }
        return guard.maySearch() ? new Found(unseen(query), false) : new Found(List.of(), true);
    }

    private List<EarlierCard> unseen(String query) {
        return returning.named(query).stream()
                .filter(known -> cards.byNumber(known.number()).isEmpty())
                .toList();
    }
}
