package org.suprovid.deadline;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends deadlines one by one, and says so where people know of them. */
@Component
class Endings {

    private final DeadlineMapper mapper;
    private final DeadlineNotes notes;
    private final Clock clock;

    Endings(DeadlineMapper mapper, DeadlineNotes notes, Clock clock) {
        this.mapper = mapper;
        this.notes = notes;
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
        tell(mapper.cancel(deadline.id()), deadline.key());
    }

    /** It has another date by now: whatever people were told of the old one is not true any more. */
    void tellThatItMoved(Deadline old) {
        tell(mapper.isKnown(old.id()), old.key());
    }

    private void tell(Boolean known, DeadlineKey key) {
        if (Boolean.TRUE.equals(known)) {
            notes.settled(key);
        }
    }

    /** Who must be there to keep a promise, for it to be met. */
    enum Keeper {
        ANY,
        TASK,
        NOBODY
    }
}
