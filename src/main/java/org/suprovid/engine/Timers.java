package org.suprovid.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the timers that wait in a process and moves them, with the due dates of tasks beside them. */
@Component
public class Timers {

    private final TimersMapper mapper;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EdgeTimers edge;

    Timers(
            TimersMapper mapper,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            EdgeTimers edge) {
        this.mapper = mapper;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.edge = edge;
    }

    /**
     * The timers with such an expression, in the whole tree of called processes the instance belongs to.
     *
     * @param pattern a regular expression as PostgreSQL reads it
     */
    public List<WaitingTimer> of(String processInstanceId, String pattern) {
        return mapper.waiting(processInstanceId, pattern).stream()
                .map(this::timer)
                .toList();
    }

    /** Lets a timer fire at another instant; one in the past fires at once. */
    public void move(String timerId, Instant to) {
        management.setJobDuedate(timerId, Date.from(to));
    }

    /** Takes away a timer that nobody waits for any more. */
    public void drop(String timerId) {
        management.deleteJob(timerId);
    }

    /** Writes a task's due date anew; nothing happens if the task is gone. */
    public void moveTask(String taskId, Instant due) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            task.setDueDate(Date.from(due));
            tasks.saveTask(task);
        }
    }

    /** Sets the timers at a task's edge again that have fired and whose expression is meant; their date is asked anew. */
    public void rearm(String taskId, Predicate<String> meant) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            edge.armAgain(task.getExecutionId(), task.getTaskDefinitionKey(), meant);
        }
    }

    private WaitingTimer timer(TimersMapper.Row row) {
        var variables = new HashMap<>(runtime.getVariables(row.executionId()));
        return new WaitingTimer(row.id(), row.elementId(), row.expression(), row.due(), variables);
    }
}
