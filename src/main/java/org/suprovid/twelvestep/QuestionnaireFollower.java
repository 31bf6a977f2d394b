package org.suprovid.twelvestep;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.CaseContinued;
import org.suprovid.casework.WorkStopped;
import org.suprovid.platform.RowAccess;

/** Nobody is asked by link any more once the case ends, goes on elsewhere, or the client has died (R-7S-21, Q-46). */
@Component
@Transactional
class QuestionnaireFollower {

    private final QuestionnaireMapper mapper;
    private final QuestionnaireLinks links;
    private final RowAccess access;
    private final Clock clock;

    QuestionnaireFollower(QuestionnaireMapper mapper, QuestionnaireLinks links, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    /** Of somebody who has died no page is open in any programme. */
    @EventListener
    void on(WorkStopped stopped) {
        if (stopped.outcome().equals("DIED")) {
            access.asSystem(() -> mapper.revokeOfPerson(stopped.caseId(), clock.instant()));
        } else {
            revoke(stopped.caseId());
        }
    }

    @EventListener
    void on(CaseContinued continued) {
        revoke(continued.from());
    }

    @EventListener
    void on(CaseClosed closed) {
        revoke(closed.caseId());
    }

    private void revoke(long caseId) {
        access.asSystem(() -> links.revoke(caseId));
    }
}
