package org.suprovid.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Brings forward every change that has been approved and is valid, chunk by chunk, and finds again where a killed node was. */
@Component
class ChangeWork {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWork.class);

    private final ChangeMapper changes;
    private final ChangeSteps steps;
    private final ChangeChunks chunks;
    private final Clock clock;
    private final int size;

    /** @param size how many cases are moved in one transaction */
    ChangeWork(
            ChangeMapper changes,
            ChangeSteps steps,
            ChangeChunks chunks,
            Clock clock,
            @Value("${suprovid.changes.chunk:300}") int size) {
        this.changes = changes;
        this.steps = steps;
        this.chunks = chunks;
        this.clock = clock;
        this.size = size;
    }

    /** Everything there is to do now; only the system itself may call it. */
    void goOn() {
        lookAgain(Duration.ofMinutes(2), Duration.ofMinutes(1));
        for (long id : changes.toDo(LocalDate.now(clock))) {
            if (steps.begin(id)) {
                round(id);
                steps.end(id);
            }
        }
    }

    /** What was begun by the old version in the moment of the end; looked for a minute after it, and once more at night. */
    void lookAgain(Duration from, Duration until) {
        Instant now = clock.instant();
        changes.appliedBetween(now.minus(from), now.minus(until)).forEach(steps::lookAgain);
    }

    /** From the first case to the last; what fires or is worked on at this moment comes in the next round. */
    private void round(long id) {
        long after = 0;
        do {
            after = chunk(id, after, size);
        } while (after != 0);
    }

    private long chunk(long id, long after, int most) {
        try {
            return chunks.next(id, after, most);
        } catch (ConcurrencyFailureException e) {
            LOG.info("Change {} meets other work and goes on later", id);
            return 0;
        } catch (CannotCreateTransactionException
                | TransientDataAccessException
                | NonTransientDataAccessResourceException e) {
            throw e;
        } catch (RuntimeException e) {
            return most > 1 ? oneByOne(id, after, most) : skip(id, after, e);
        }
    }

    private long oneByOne(long id, long after, int most) {
        long last = after;
        for (int i = 0; i < most; i++) {
            long done = chunk(id, last, 1);
            if (done == 0) {
                return 0;
            }
            last = done;
        }
        return last;
    }

    /** The next case gets its reason, and the chunk after it begins where it stood. */
    private long skip(long id, long after, RuntimeException e) {
        LOG.warn("Change {} cannot move a case: {}", id, e.getClass().getSimpleName());
        return chunks.giveUp(id, after);
    }
}
