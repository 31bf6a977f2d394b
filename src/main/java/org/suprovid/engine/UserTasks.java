package org.suprovid.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Finds and finishes user tasks; who may do so is decided by the caller. */
@Component
public class UserTasks {

    private final TaskService tasks;
    private final UserTasksMapper mapper;
    private final TaskForms forms;
    private final RowAccess access;

    UserTasks(TaskService tasks, UserTasksMapper mapper, TaskForms forms, RowAccess access) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.forms = forms;
        this.access = access;
    }

    public Optional<OpenTask> find(String taskId) {
        return mapper.byId(taskId).map(this::open);
    }

    /** Waits for whoever finishes this task at the same moment; from here on others wait, until the transaction ends. */
    public Optional<OpenTask> held(String taskId) {
        return mapper.held(taskId).map(this::open);
    }

    /** The open tasks of one instance, the processes it called not included. */
    public List<OpenTask> of(String processInstanceId) {
        return mapper.ofInstance(processInstanceId).stream().map(this::open).toList();
    }

    /** The open tasks of a request or case, called processes included. */
    public List<OpenTask> ofBusinessKey(String businessKey) {
        return mapper.ofBusinessKey(businessKey).stream().map(this::open).toList();
    }

    /** The id of the one thing, of several, that a repeated task is about; empty if the task is not repeated. */
    public Optional<String> element(OpenTask task, String variable) {
        boolean repeated = forms.of(task.processDefinitionId(), task.key()).repeated();
        return repeated ? near(task, variable) : Optional.empty();
    }

    /** An id as it is seen from the task, of several names the first that has one; empty if there is none. */
    public Optional<String> near(OpenTask task, String... variables) {
        return Stream.of(variables)
                .map(task.near()::get)
                .filter(Objects::nonNull)
                .findFirst();
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

    private OpenTask open(UserTasksMapper.Row row) {
        TaskForms.Place place = forms.of(row.processDefinitionId(), row.key());
        return new OpenTask(
                row.id(),
                row.key(),
                row.name(),
                row.assignee(),
                Set.of(row.roles().isEmpty() ? new String[0] : row.roles().split(",")),
                row.due(),
                row.created(),
                row.processDefinitionId(),
                place.processKey(),
                row.processInstanceId(),
                row.businessKey(),
                place.formId(),
                place.deploymentId(),
                row.near() == null ? Map.of() : row.near().texts());
    }
}
