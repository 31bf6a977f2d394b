package org.suprovid.deadline;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.engine.UserTaskListener;

/** Follows user tasks: a finished task has kept its deadline, a withdrawn one needs it no longer. */
@Component
class DeadlineTasks implements UserTaskListener {

    private final ObjectProvider<TaskDeadlines> deadlines;

    /** Looked up late: the engine knows its listeners before it is there itself. */
    DeadlineTasks(ObjectProvider<TaskDeadlines> deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void taskCreated(TaskFact task) {
        forDeadlineOf(task, (watch, key) -> watch.bind(key, task.taskId()));
    }

    @Override
    public void taskCompleted(TaskFact task) {
        forDeadlineOf(task, TaskDeadlines::meet);
    }

    @Override
    public void taskWithdrawn(TaskFact task) {
        forDeadlineOf(task, (watch, key) -> watch.release(key, task.taskId()));
    }

    private void forDeadlineOf(TaskFact task, BiConsumer<TaskDeadlines, DeadlineKey> action) {
        Optional<DeadlineCall> call = DeadlineCall.in(task.dueDateExpression());
        call.ifPresent(deadline -> {
            DeadlineOwner owner = DeadlineOwner.among(task.variable(), task.key());
            Promised promised = deadline.promised(task.variable());
            action.accept(deadlines.getObject(), new DeadlineKey(owner, promised.code(), promised.subject()));
        });
    }
}
