package org.suprovid.casework;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.client.ClientTookPart;

/** Notes what happened at the card in the case it was filled in for. */
@Component
class CardsInTimeline {

    private final Timeline timeline;

    CardsInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void tookPart(ClientTookPart part) {
        timeline.record(
                part.caseId(),
                CaseEvent.of("CLIENT_TOOK_PART")
                        .in(Phase.ADMISSION)
                        .with(part.how())
                        .saidIn(part.documentId()));
    }
}
