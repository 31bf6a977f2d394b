package org.suprovid.engine.internal;

import java.util.List;
import java.util.function.BiConsumer;
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
        String due = expression(task.getDueDateExpression());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tell(due, UserTaskListener::taskCreated));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tell(due, UserTaskListener::taskCompleted));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tell(due, UserTaskListener::taskWithdrawn));
    }

    private static String expression(Expression expression) {
        return expression == null ? "" : expression.getExpressionText();
    }

    private TaskListener tell(String due, BiConsumer<UserTaskListener, TaskFact> event) {
        return task -> {
            TaskFact fact = fact(task, due);
            listeners.forEach(listener -> event.accept(listener, fact));
        };
    }

    private static TaskFact fact(DelegateTask task, String due) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        return new TaskFact(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                businessKey,
                due,
                task::getVariable);
    }
}
