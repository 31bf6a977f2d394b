package org.suprovid.crisis;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;
import org.suprovid.platform.BeforeCommit;

/** Lets go of crises: nothing follows from what was written down of them (R-7S-21, Q-46). */
@Component
@Transactional
class CrisisCancelling {

    private final CrisisMapper mapper;
    private final CrisisStore store;
    private final CrisisEvents events;
    private final CrisisNews news;
    private final Deadlines deadlines;
    private final Instances instances;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    CrisisCancelling(
            CrisisMapper mapper,
            CrisisStore store,
            CrisisEvents events,
            CrisisNews news,
            Deadlines deadlines,
            Instances instances,
            BeforeCommit beforeCommit,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.events = events;
        this.news = news;
        this.deadlines = deadlines;
        this.instances = instances;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    /** @param reason DIED or CLIENT_WITHDREW; its process ends before the commit */
    void cancel(Crisis crisis, String reason) {
        mapper.close(crisis.id(), CrisisState.CANCELLED, reason, clock.instant());
        events.record(crisis, "CANCELLED", reason);
        beforeCommit.run(() -> tell(crisis.processInstanceId()));
    }

    /** The process has been told: its promises die, and the alarm is over. */
    void end(long crisisId) {
        Crisis crisis = store.get(crisisId);
        CrisisDates.OF_CRISES.forEach(code -> deadlines.superseded(crisis.caseId(), code, crisis.subject()));
        news.settled(crisis);
    }

    private void tell(String instance) {
        if (instance != null && instances.waitsFor(instance, CrisisProcess.CRISIS_CANCELLED)) {
            instances.tell(instance, CrisisProcess.CRISIS_CANCELLED, Map.of());
        }
    }
}
