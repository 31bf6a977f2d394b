package org.suprovid.client;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** The card is filled from the day the client agreed to services (T-02, R-CARD-02). */
@Component
class CardFillAnchor implements AnchorSource {

    private final CardMapper cards;
    private final Clock clock;

    CardFillAnchor(CardMapper cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CARD_FILL");
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return Optional.ofNullable(cards.agreedOn(caseId))
                .map(day -> Anchor.of(day.atStartOfDay(clock.getZone()).toInstant(), AnchorEvent.CLIENT_AGREED));
    }
}
