package org.suprovid.casework;

import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.engine.UserTaskListener;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;

/** Tells supervisors what waits for any of them: a plan to approve, a closure to sign (R-PLAN-13). */
@Component
class TaskNews implements UserTaskListener {

    private final ObjectProvider<Cases> cases;
    private final ObjectProvider<CaseAudience> audience;
    private final ObjectProvider<Notifications> notifications;
    private final ObjectProvider<RowAccess> access;

    /** Looked up late: the engine knows its listeners before it is there itself. */
    TaskNews(
            ObjectProvider<Cases> cases,
            ObjectProvider<CaseAudience> audience,
            ObjectProvider<Notifications> notifications,
            ObjectProvider<RowAccess> access) {
        this.cases = cases;
        this.audience = audience;
        this.notifications = notifications;
        this.access = access;
    }

    @Override
    public void taskCreated(TaskFact task) {
        ofSupervisors(task, caseId -> tell(cases.getObject().get(caseId), task));
    }

    @Override
    public void taskCompleted(TaskFact task) {
        taskWithdrawn(task);
    }

    @Override
    public void taskWithdrawn(TaskFact task) {
        ofSupervisors(task, caseId -> notifications.getObject().withdraw(CasePaths.ofTask(caseId, task.taskId())));
    }

    private void ofSupervisors(TaskFact task, LongConsumer step) {
        if (task.roles().contains(Role.SUPERVISOR.name())
                && task.variable().apply(CaseProcess.CASE_ID) instanceof Number caseId) {
            access.getObject().asSystem(() -> step.accept(caseId.longValue()));
        }
    }

    private void tell(CaseFile file, TaskFact task) {
        News news = new News(
                Kind.TASK_WAITS,
                Kind.TASK_WAITS + ":" + task.taskId(),
                CasePaths.ofTask(file.id(), task.taskId()),
                List.of(Word.number(file.number()), TaskNames.word(task.processKey(), task.key())),
                null,
                "/tasks/" + task.taskId(),
                false);
        notifications.getObject().tell(news, audience.getObject().supervisors(file));
    }
}
