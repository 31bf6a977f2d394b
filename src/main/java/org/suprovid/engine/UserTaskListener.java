package org.suprovid.engine;

import java.util.Set;
import java.util.function.Function;

/** Told by the engine what happens to every user task, inside the engine's transaction. */
public interface UserTaskListener {

    void taskCreated(TaskFact task);

    void taskCompleted(TaskFact task);

    /** The task went away without anybody finishing it: its stage was left or its case closed. */
    void taskWithdrawn(TaskFact task);

    /**
     * A user task as the engine knows it.
     *
     * @param key element id in the diagram
     * @param processKey of that diagram
     * @param roles whom it waits for as the diagram says, empty if for somebody by name
     * @param dueDateExpression as written in the diagram, empty if none
     * @param variable asks for an id or code visible to the task, null if there is none
     */
    record TaskFact(
            String taskId,
            String key,
            String processKey,
            String processInstanceId,
            String businessKey,
            String dueDateExpression,
            Set<String> roles,
            Function<String, Object> variable) {}
}
