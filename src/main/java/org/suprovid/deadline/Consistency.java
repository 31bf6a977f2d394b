package org.suprovid.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
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

    /** Looks at every open deadline, chunk by chunk; what is worked on at this moment is looked at the next time. */
    public CheckRun check() {
        return access.asSystem(() -> {
            String zone = clock.getZone().getId();
            int checked = 0;
            int timers = 0;
            int tasks = 0;
            long last = 0;
            do {
                ConsistencyChunks.Done done = chunk(last, zone);
                checked += done.checked();
                timers += done.timers();
                tasks += done.tasks();
                last = done.last();
            } while (last != 0);
            return kept(checked, timers, tasks, zone);
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
            check();
        }
    }

    private ConsistencyChunks.Done chunk(long after, String zone) {
        try {
            return chunks.next(after, SIZE, zone);
        } catch (ConcurrencyFailureException e) {
            LOG.info("The check meets other work and leaves {} deadlines for the next time", SIZE);
            return new ConsistencyChunks.Done(after + SIZE, 0, 0, 0);
        }
    }

    private CheckRun kept(int checked, int timers, int tasks, String zone) {
        return transaction.execute(tx -> {
            List<CheckRun.Finding> findings = mapper.findings(zone, CheckRun.MOST);
            CheckRun run = new CheckRun(clock.instant(), checked, timers, tasks, findings);
            long id = mapper.insert(run, mapper.place());
            for (int i = 0; i < findings.size(); i++) {
                mapper.insertFinding(id, i, findings.get(i));
            }
            LOG.info(
                    "Deadlines checked: {}, timers mended: {}, tasks mended: {}, to be looked at: {}",
                    checked,
                    timers,
                    tasks,
                    findings.size());
            return run;
        });
    }
}
