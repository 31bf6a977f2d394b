package org.suprovid.casework;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Cards;
import org.suprovid.deadline.Deadlines;

/** Closes cases: outcome and answers as signed, promises cancelled, the card with its last case (R-7S-07). */
@Component
@Transactional
class Closures {

    private static final String WITHDREW = "CLIENT_WITHDREW";

    private final CaseMapper cases;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Cards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closures(
            CaseMapper cases,
            Timeline timeline,
            Deadlines deadlines,
            Cards cards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** Closes a case and those led with it by the signed summary; closing again changes nothing. */
    void close(long caseId) {
        for (CaseFile led : cases.ledWith(caseId)) {
            if (cases.close(led.id(), caseId, clock.instant()) == 1) {
                closed(cases.byId(led.id()).orElseThrow());
            }
        }
    }

    private void closed(CaseFile file) {
        deadlines.cancelOpen(file.id());
        timeline.record(file.id(), CaseEvent.of("CASE_CLOSED").because(file.outcome()));
        events.publishEvent(new CaseClosed(file.id(), file.closedOn(), file.outcome()));
        if (!cases.othersOpen(file.cardId())) {
            if (WITHDREW.equals(file.outcome())) {
                cards.withdrawConsent(file.cardId(), file.closedOn(), WithdrawalReason.NOT_SAID.name());
            }
            cards.close(file.cardId(), false);
        }
    }
}
