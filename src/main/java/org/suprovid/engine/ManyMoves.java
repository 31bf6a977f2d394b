package org.suprovid.engine;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Moves many timers and tasks in one statement each, within the caller's transaction. Each row's revision goes on as if the
 * engine had written it: a command that has read the row before fails on it, and is tried again.
 */
@Component
public class ManyMoves {

    private final ManyTimersMapper mapper;
    private final Clock clock;

    ManyMoves(ManyTimersMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * What has fired or been finished meanwhile is left alone.
     *
     * @param timers by the timer's id, when it shall fire
     * @param tasks by the task's id, when it is due
     * @throws OptimisticLockingFailureException if a node has taken one of the timers up: it would fire in spite of its new date
     */
    public void move(Map<String, Instant> timers, Map<String, Instant> tasks) {
        if (!timers.isEmpty()) {
            String ids = ids(timers);
            int moved = mapper.moveTimers(ids, dates(timers), clock.instant());
            if (moved < timers.size() && mapper.firing(ids, clock.instant())) {
                throw new OptimisticLockingFailureException("A timer fires at the same moment");
            }
        }
        if (!tasks.isEmpty()) {
            mapper.moveTasks(ids(tasks), dates(tasks), clock.instant());
        }
    }

    private static String ids(Map<String, Instant> moves) {
        return String.join(",", moves.keySet());
    }

    /** In the same order; the engine keeps milliseconds. */
    private static String dates(Map<String, Instant> moves) {
        return moves.values().stream()
                .map(date -> date.truncatedTo(ChronoUnit.MILLIS).toString())
                .collect(joining(","));
    }
}
