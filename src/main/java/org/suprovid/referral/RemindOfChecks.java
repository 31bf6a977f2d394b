package org.suprovid.referral;

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
    private final ObjectProvider<ReferralMapper> referrals;
    private final ObjectProvider<LetterAudience> audience;
    private final ObjectProvider<Notifications> notifications;
    private final ObjectProvider<RowAccess> access;

    /** Looked up late: the engine knows its listeners before it is there itself. */
    RemindOfChecks(
            ObjectProvider<ReferralMapper> referrals,
            ObjectProvider<LetterAudience> audience,
            ObjectProvider<Notifications> notifications,
            ObjectProvider<RowAccess> access) {
        this.referrals = referrals;
        this.audience = audience;
        this.notifications = notifications;
        this.access = access;
    }

    @Override
    public void taskCreated(TaskFact task) {
        ofChecks(task, id -> referrals.getObject().byId(id).ifPresent(referral -> tell(referral, task)));
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

    private void tell(ReferralRow referral, TaskFact task) {
        News news = new News(
                Kind.CHECK_DUE,
                Kind.CHECK_DUE + ":" + task.taskId(),
                path(referral.id(), task),
                List.of(
                        Word.number(referral.slipNumber()),
                        Word.key("deadline.timer." + task.variable().apply(CHECK)),
                        Word.key("letter.choice." + referral.checksChoice())),
                null,
                "/tasks/" + task.taskId(),
                false);
        notifications
                .getObject()
                .tell(news, audience.getObject().worker(referral.responsibleId(), referral.programmeId()));
    }

    private static String path(long referralId, TaskFact task) {
        return LetterAbout.referral(referralId) + "/check/" + task.taskId();
    }
}
