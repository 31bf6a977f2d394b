package org.suprovid.crisis;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;

/** The form {@code crisis-review}: what helped, and what has to change; with it the crisis is closed (Q-57, T-39). */
@Component
class CrisisReviewForm extends CrisisTaskForm {

    private final CrisisMapper crises;
    private final Clock clock;

    CrisisReviewForm(CrisisTasks tasks, CrisisEvents events, CrisisMapper crises, Clock clock) {
        super("crisis-review", tasks, events);
        this.crises = crises;
        this.clock = clock;
    }

    @Override
    void accepted(Crisis crisis, long documentId, Answers answers) {
        crises.close(crisis.id(), CrisisState.REVIEWED, null, clock.instant());
        events.record(crisis, "REVIEWED", null, documentId);
    }
}
