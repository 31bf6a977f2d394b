package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form of a check where it belongs to no task: the check had ended without being made (R-REF-48). */
@Component
class CheckLater {

    private static final String ATTEMPT = "ATTEMPT";
    private static final String OUTCOME = "checkOutcome";

    private final ChecksAfterwards checks;
    private final JournalTexts texts;

    CheckLater(ChecksAfterwards checks, JournalTexts texts) {
        this.checks = checks;
        this.texts = texts;
    }

    static boolean isIt(FormContext context) {
        return context.taskId() == null;
    }

    /** How it had ended, a row for the form; none for a check that is open: then the form asks for all that may still follow. */
    List<Map<String, String>> ended(FormContext context) {
        if (!isIt(context)) {
            return List.of();
        }
        CheckRow check = check(context);
        String how = texts.text("referral.check." + check.firstEnd(), context.locale());
        return List.of(Map.of("how", how, "on", JournalTexts.fullDay(checks.endedOn(check))));
    }

    /** Who tried after the check had ended did not try in time. */
    void check(FormContext context, Answers answers, Errors errors) {
        if (isIt(context)
                && answers.is(OUTCOME, ATTEMPT)
                && answers.date("madeOn").isAfter(checks.endedOn(check(context)))) {
            errors.add("madeOn", "referral.error.afterEnd");
        }
    }

    void accepted(ReferralRow referral, CheckCode code, Document document, Answers answers) {
        if (answers.is(OUTCOME, ATTEMPT)) {
            CheckWay way = CheckWay.valueOf(answers.text("checkWay"));
            checks.attempted(referral, code, answers.date("madeOn"), way, document.id());
        } else {
            checks.done(referral, CheckAnswers.made(code, answers, document.id()), CheckAnswers.visit(answers));
        }
    }

    private CheckRow check(FormContext context) {
        CheckSubject subject = CheckSubject.read(context.subject());
        return checks.ended(subject.referralId(), subject.code());
    }
}
