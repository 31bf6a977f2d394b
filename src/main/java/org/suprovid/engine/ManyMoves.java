package org.suprovid.engine;

import java.time.Instant;
import java.util.Map;

/** Moves many timers and tasks in one go, within the caller's transaction. */
public interface ManyMoves {

    /**
     * What has fired or been finished meanwhile is left alone.
     *
     * @param timers by the timer's id, when it shall fire
     * @param tasks by the task's id, when it is due
     * @throws org.springframework.dao.OptimisticLockingFailureException if one of them is fired or finished at this moment
     */
    void move(Map<String, Instant> timers, Map<String, Instant> tasks);
}
