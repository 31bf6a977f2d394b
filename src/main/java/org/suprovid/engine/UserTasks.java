package org.suprovid.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Finds and finishes user tasks; who may do so is decided by the caller. */
@Component
public class UserTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final UserTasksMapper rows;
    private final RowAccess access;

    UserTasks(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            UserTasksMapper rows,
            RowAccess access) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.rows = rows;
        this.access = access;
    }

    public Optional<OpenTask> find(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        return Optional.ofNullable(task).flatMap(this::open);
    }

    /** Waits for whoever finishes this task at the same moment; from here on others wait, until the transaction ends. */
    public void hold(String taskId) {
        rows.lock(taskId);
    }

    /** The open tasks of one instance, the processes it called not included. */
    public List<OpenTask> of(String processInstanceId) {
        return tasks.createTaskQuery().processInstanceId(processInstanceId).initializeFormKeys().list().stream()
                .flatMap(task -> open(task).stream())
                .toList();
    }

    /** The open tasks of a request or case, called processes included. */
    public List<OpenTask> ofBusinessKey(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).initializeFormKeys().list().stream()
                .flatMap(task -> open(task).stream())
                .toList();
    }

    /** A value the diagram gave to the task's surroundings: ids and codes only. */
    public Object variable(String taskId, String name) {
        return tasks.getVariable(taskId, name);
    }

    /**
     * Finishes the task; the decisions become variables, and the diagram walks on as the system.
     *
     * @throws Problem.Conflict if somebody else moved the process at the same moment
     */
    public void complete(String taskId, Map<String, Object> decisions) {
        try {
            access.asSystem(() -> tasks.complete(taskId, decisions));
        } catch (OptimisticLockingException | NullValueException e) {
            throw new Problem.Conflict("problem.moved");
        }
    }

    public void assign(String taskId, String staffId) {
        tasks.setAssignee(taskId, staffId);
    }

    /** Nothing, if the process has gone on between two looks at it. */
    private Optional<OpenTask> open(Task task) {
        ProcessDefinition definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.ofNullable(instance)
                .map(running -> new OpenTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        task.getAssignee(),
                        Set.copyOf(rows.candidateRoles(task.getId())),
                        instant(task.getDueDate()),
                        instant(task.getCreateTime()),
                        task.getProcessDefinitionId(),
                        definition.getKey(),
                        task.getProcessInstanceId(),
                        running.getBusinessKey(),
                        task.getCamundaFormRef() == null
                                ? null
                                : task.getCamundaFormRef().getKey(),
                        definition.getDeploymentId()));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
