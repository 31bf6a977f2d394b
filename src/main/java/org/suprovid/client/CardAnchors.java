package org.suprovid.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** The card is filled from the day the client agreed to services, the consent signed from the day it was spoken of (T-02, T-01). */
@Component
class CardAnchors implements AnchorSource {

    private static final String CARD_FILL = "CARD_FILL";
    private static final String CONSENT_SIGN = "CONSENT_SIGN";

    private final CardMapper cards;
    private final Clock clock;

    CardAnchors(CardMapper cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CARD_FILL, CONSENT_SIGN);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return CARD_FILL.equals(code)
                ? from(cards.agreedOn(caseId), AnchorEvent.CLIENT_AGREED)
                : from(cards.verbalConsent(caseId), AnchorEvent.VERBAL_AGREEMENT);
    }

    private Optional<Anchor> from(LocalDate day, AnchorEvent event) {
        return Optional.ofNullable(day)
                .map(on -> Anchor.of(on.atStartOfDay(clock.getZone()).toInstant(), event));
    }
}
