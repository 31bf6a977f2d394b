package org.suprovid.engine.internal;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.suprovid.engine.UserTaskListener;
import org.suprovid.engine.UserTaskListener.TaskFact;

/** Hangs our listeners on every user task of every diagram, so that no diagram can forget them. */
class TaskListeners extends AbstractBpmnParseListener {

    private final List<UserTaskListener> listeners;

    TaskListeners(List<UserTaskListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tell(task, UserTaskListener::taskCreated));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tell(task, UserTaskListener::taskCompleted));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tell(task, UserTaskListener::taskWithdrawn));
    }

    /** What the diagram says is read once, here, and not with every task. */
    private TaskListener tell(TaskDefinition definition, BiConsumer<UserTaskListener, TaskFact> event) {
        Expression due = definition.getDueDateExpression();
        String dueDate = due == null ? "" : due.getExpressionText();
        Set<String> roles = definition.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toUnmodifiableSet());
        return task -> {
            TaskFact fact = fact(task, dueDate, roles);
            listeners.forEach(listener -> event.accept(listener, fact));
        };
    }

    private static TaskFact fact(DelegateTask task, String due, Set<String> roles) {
        return new TaskFact(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinitionId().split(":", 2)[0],
                task.getProcessInstanceId(),
                task.getExecution().getProcessBusinessKey(),
                due,
                roles,
                // a task has no variables of its own, and the engine would look for them each time
                name -> task.getExecution().getVariable(name));
    }
}
