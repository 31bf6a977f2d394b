package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.engine.UserTasks;

/** What the forms of referrals have in common: which referral is meant, and what no schema can say of days and people. */
@Component
class TaskAnswers {

    private static final String CHECK_CODE = "checkCode";
    private final ReferralStore store;
    private final UserTasks tasks;
    private final SlipWords words;
    private final Clock clock;

    TaskAnswers(ReferralStore store, UserTasks tasks, SlipWords words, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /** The referral that the task is about, held until the transaction ends. */
    ReferralRow hold(FormContext context) {
        return store.hold(CheckSubject.referral(context.subject()));
    }

    ReferralRow row(FormContext context) {
        return store.row(CheckSubject.referral(context.subject()));
    }

    Referral referral(FormContext context) {
        return store.get(CheckSubject.referral(context.subject()));
    }

    /** Page of the referral the task is about. */
    String page(FormContext context) {
        return "/referrals/" + referral(context).slip();
    }

    /** Which of the four checks the task is, or the form is about that has none. */
    CheckCode check(FormContext context) {
        if (context.taskId() == null) {
            return CheckSubject.read(context.subject()).code();
        }
        return tasks.find(context.taskId())
                .flatMap(task -> tasks.near(task, CHECK_CODE))
                .map(CheckCode::valueOf)
                .orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void happened(Answers answers, String key, Errors errors) {
        if (answers.has(key) && answers.date(key).isAfter(today())) {
            errors.add(key, "referral.error.future");
        }
    }

    void notBefore(Answers answers, String key, LocalDate issued, Errors errors) {
        if (answers.has(key) && answers.date(key).isBefore(issued)) {
            errors.add(key, "referral.error.beforeIssue");
        }
    }

    void liesAhead(Answers answers, String key, Errors errors) {
        if (answers.has(key) && answers.date(key).isBefore(today())) {
            errors.add(key, "referral.error.past");
        }
    }

    /**
     * The day of the visit lies ahead and within the monitoring, the slip is valid then and says nothing that a stranger must not
     * read.
     *
     * @param last day of the last check
     */
    void journey(Answers answers, LocalDate last, Errors errors) {
        words.check(answers, errors);
        liesAhead(answers, "appointmentOn", errors);
        if (answers.has("appointmentOn") && answers.date("appointmentOn").isAfter(last)) {
            errors.add("appointmentOn", "referral.error.afterMonitoring");
        }
        liesAhead(answers, "validUntil", errors);
        if (answers.has("validUntil")
                && answers.has("appointmentOn")
                && answers.date("validUntil").isBefore(answers.date("appointmentOn"))) {
            errors.add("validUntil", "referral.error.validUntil");
        }
    }
}
