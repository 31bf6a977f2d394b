package org.suprovid.deadline;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends deadlines one by one, and says so where people know of them. */
@Component
class Endings {

    private final DeadlineMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(DeadlineMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /** What was promised has been done; nothing happens if nothing was open. */
    void meet(DeadlineKey key) {
        tell(mapper.meet(key, clock.instant(), Keeper.ANY), key);
    }

    /** The same, if a task keeps it. */
    void meetByTask(DeadlineKey key) {
        tell(mapper.meet(key, clock.instant(), Keeper.TASK), key);
    }

    /** The same, if no task keeps it. */
    void meetWithoutTask(DeadlineKey key) {
        tell(mapper.meet(key, clock.instant(), Keeper.NOBODY), key);
    }

    /** It was neither kept nor is it waited for. */
    void cancel(Deadline deadline) {
        tell(mapper.cancel(deadline.id()), new DeadlineKey(deadline.caseId(), deadline.code(), deadline.subject()));
    }

    private void tell(Boolean known, DeadlineKey key) {
        if (Boolean.TRUE.equals(known)) {
            events.publishEvent(new DeadlineSettled(key.caseId(), key.code(), key.subject()));
        }
    }

    /** Who must be there to keep a promise, for it to be met. */
    enum Keeper {
        ANY,
        TASK,
        NOBODY
    }
}
