package org.suprovid.deadline;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Timers;
import org.suprovid.platform.BeforeCommit;

/** Ties deadlines to the tasks that keep them, and drops those that nobody waits for any more. */
@Component
class TaskDeadlines {

    private final DeadlineMapper mapper;
    private final Timers timers;
    private final BeforeCommit beforeCommit;
    private final Endings endings;

    TaskDeadlines(DeadlineMapper mapper, Timers timers, BeforeCommit beforeCommit, Endings endings) {
        this.mapper = mapper;
        this.timers = timers;
        this.beforeCommit = beforeCommit;
        this.endings = endings;
    }

    void bind(DeadlineKey key, String taskId) {
        mapper.bindUnresolved(key, taskId);
    }

    /** A promise that was left to the next task is not kept by this one. */
    void meet(DeadlineKey key) {
        endings.meetByTask(key);
    }

    /**
     * The task went away. Its deadline lives on if another task has taken it over, or if timers of the stage still wait
     * for it (T-09). The engine writes its timers at the end of its step, so this is decided just before the commit.
     */
    void release(DeadlineKey key, String taskId) {
        beforeCommit.run(() -> dropIfUnneeded(key, taskId));
    }

    /**
     * A stage may be left before its task was made: then nobody would ever keep or drop its deadlines. What outlives the case
     * is the business of its own process.
     */
    void dropUnwatched(long caseId) {
        // a task that goes away lets go of its own
        if (mapper.hasUntied(caseId)) {
            beforeCommit.run(() -> dropUnawaited(caseId));
        }
    }

    private void dropUnawaited(long caseId) {
        mapper.of(DeadlineOwner.ofCase(caseId)).stream()
                .filter(deadline -> deadline.isOpen() && deadline.taskId() == null)
                .filter(deadline -> !Deadlines.outlivesCase(deadline.code()) && !awaited(deadline))
                .forEach(endings::cancel);
    }

    private void dropIfUnneeded(DeadlineKey key, String taskId) {
        find(key).filter(deadline -> taskId.equals(deadline.taskId())).ifPresent(deadline -> {
            if (awaited(deadline)) {
                mapper.bindTask(deadline.id(), null);
            } else {
                endings.cancel(deadline);
            }
        });
    }

    private boolean awaited(Deadline deadline) {
        return timers.of(deadline.processInstanceId(), DeadlineCall.maybe(deadline.code())).stream()
                .anyMatch(timer -> DeadlineCall.in(timer.expression())
                        .filter(call -> call.promised(timer::variable).equals(deadline.promised()))
                        .isPresent());
    }

    private Optional<Deadline> find(DeadlineKey key) {
        return mapper.unresolved(key);
    }
}
