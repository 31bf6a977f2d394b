package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

/** Tells the worker that a check is due, and by which way the client agreed to it (R-NTF-06); closed cases are no exception. */
@Component
class RemindOfChecks implements UserTaskListener {

    private static final String PROCESS = "referral-check";
    private static final String CHECK = "checkCode";
    private final ObjectProvider<ReferralCheckMapper> checks;
    private final ObjectProvider<LetterAudience> audience;
    private final ObjectProvider<Notifications> notifications;
    private final ObjectProvider<RowAccess> access;
    private final ObjectProvider<Clock> clock;

    /** Looked up late: the engine knows its listeners before it is there itself. */
    RemindOfChecks(
            ObjectProvider<ReferralCheckMapper> checks,
            ObjectProvider<LetterAudience> audience,
            ObjectProvider<Notifications> notifications,
            ObjectProvider<RowAccess> access,
            ObjectProvider<Clock> clock) {
        this.checks = checks;
        this.audience = audience;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void taskCreated(TaskFact task) {
        ofChecks(task, id -> checks.getObject()
                .due(id, LocalDate.now(clock.getObject()))
                .ifPresent(due -> tell(id, due, task)));
    }

    @Override
    public void taskCompleted(TaskFact task) {
        taskWithdrawn(task);
    }

    @Override
    public void taskWithdrawn(TaskFact task) {
        ofChecks(task, id -> notifications.getObject().withdraw(path(id, task)));
    }

    private void ofChecks(TaskFact task, LongConsumer step) {
        if (task.processKey().equals(PROCESS)
                && task.variable().apply(ReferralProcess.REFERRAL_ID) instanceof Number id) {
            access.getObject().asSystem(() -> step.accept(id.longValue()));
        }
    }

    private void tell(long referralId, ReferralCheckMapper.Due due, TaskFact task) {
        News news = new News(
                Kind.CHECK_DUE,
                Kind.CHECK_DUE + ":" + task.taskId(),
                path(referralId, task),
                List.of(
                        Word.number(due.slip()),
                        Word.key("deadline.timer." + task.variable().apply(CHECK)),
                        Word.key("letter.choice." + due.choice())),
                null,
                "/tasks/" + task.taskId(),
                false);
        Collection<Long> people = due.reads()
                ? List.of(due.responsibleId())
                : audience.getObject().supervisors(due.programmeId());
        notifications.getObject().tell(news, people);
    }

    private static String path(long referralId, TaskFact task) {
        return LetterAbout.referral(referralId) + "/check/" + task.taskId();
    }
}
