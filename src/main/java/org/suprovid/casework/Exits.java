package org.suprovid.casework;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;

/** Ways out of a case that do not end at its plan: they stop what was promised and suggest an outcome (R-7S-07, Q-58). */
@Component
@Transactional
class Exits {

    private final CaseMapper cases;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    Exits(CaseMapper cases, Deadlines deadlines, ApplicationEventPublisher events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Nothing further is promised in the case; its closure summary starts from this outcome. */
    void stop(long caseId, String outcome) {
        for (CaseFile led : cases.ledWith(caseId)) {
            cases.propose(led.id(), outcome);
            deadlines.cancelOpen(led.id());
            events.publishEvent(new WorkStopped(led.id(), outcome));
        }
    }

    /** @param outcome null if nothing suggests one any more */
    void propose(long caseId, String outcome) {
        cases.ledWith(caseId).forEach(led -> cases.propose(led.id(), outcome));
    }
}
