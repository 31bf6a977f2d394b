package org.suprovid.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.RowAccess;

/** Whether every date is the same in its row, in the engine's timers and at its task; mends what is safe and tells the rest. */
@Service
public class Consistency {

    private static final Logger LOG = LoggerFactory.getLogger(Consistency.class);
    private static final int SIZE = 500;

    private final CheckMapper mapper;
    private final ConsistencyChunks chunks;
    private final TransactionTemplate transaction;
    private final RowAccess access;
    private final Clock clock;

    Consistency(
            CheckMapper mapper,
            ConsistencyChunks chunks,
            TransactionTemplate transaction,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.chunks = chunks;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** Asks for a look at every open deadline, which a node begins within seconds; one at a time. */
    public void ask() {
        access.asSystem(() -> transaction.executeWithoutResult(tx -> mapper.ask(mapper.place(), clock.instant())));
    }

    /** How far the one has come that was asked for; empty if none is. */
    public Optional<CheckProgress> asked() {
        return transaction.execute(tx -> mapper.asked());
    }

    /** Does what was asked for, chunk by chunk; what is worked on at this moment is looked at the next time. */
    void goOn() {
        access.asSystem(() -> {
            String zone = clock.getZone().getId();
            boolean more;
            do {
                more = chunk(zone);
            } while (more);
        });
    }

    /** The last time anybody looked, empty if never. */
    public Optional<CheckRun> last() {
        return transaction.execute(tx -> mapper.last()
                .map(head -> new CheckRun(
                        head.at(),
                        head.checked(),
                        head.timersRepaired(),
                        head.tasksRepaired(),
                        mapper.findingsOf(head.id()))));
    }

    /** Looks only if this is another database than the one looked at last: somebody has restored a backup. */
    void checkIfRestored() {
        boolean elsewhere = Boolean.TRUE.equals(transaction.execute(
                tx -> mapper.lastPlace().filter(mapper.place()::equals).isEmpty()));
        if (elsewhere) {
            ask();
        }
    }

    /** Whether there may be more. */
    boolean chunk(String zone) {
        try {
            return chunks.next(SIZE, zone);
        } catch (ConcurrencyFailureException e) {
            LOG.info("The check meets other work and leaves {} deadlines for the next time", SIZE);
            return chunks.skip(SIZE);
        } catch (CannotCreateTransactionException
                | TransientDataAccessException
                | NonTransientDataAccessResourceException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("The check goes one by one: {}", e.getClass().getSimpleName());
            return oneByOne(zone);
        }
    }

    /** One of the next deadlines cannot be looked at: it is told, and the others are not left for it. */
    private boolean oneByOne(String zone) {
        List<Long> ids = chunks.upcoming(SIZE);
        ids.forEach(id -> one(id, zone));
        return !ids.isEmpty();
    }

    private void one(long id, String zone) {
        try {
            chunks.one(id, zone);
        } catch (ConcurrencyFailureException e) {
            chunks.skipTo(id);
        } catch (CannotCreateTransactionException
                | TransientDataAccessException
                | NonTransientDataAccessResourceException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("Deadline {} cannot be compared: {}", id, e.getClass().getSimpleName());
            chunks.giveUp(id);
        }
    }
}
