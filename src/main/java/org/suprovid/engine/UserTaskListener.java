package org.suprovid.engine;

import java.util.Map;

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
     * @param dueDateExpression as written in the diagram, empty if none
     * @param variables ids and codes visible to the task
     */
    record TaskFact(
            String taskId,
            String key,
            String processInstanceId,
            String businessKey,
            String dueDateExpression,
            Map<String, Object> variables) {

        public Long caseId() {
            return variables.get("caseId") instanceof Number id ? id.longValue() : null;
        }
    }
}
