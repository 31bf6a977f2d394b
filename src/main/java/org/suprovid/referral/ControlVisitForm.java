package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code control-visit}: what came of the day somebody wrote down (T-14). */
@Component
class ControlVisitForm implements FormHandler {

    private final TaskAnswers tasks;
    private final ControlVisits controls;
    private final ReferralStore store;
    private final ReferralEvents events;

    ControlVisitForm(TaskAnswers tasks, ControlVisits controls, ReferralStore store, ReferralEvents events) {
        this.tasks = tasks;
        this.controls = controls;
        this.store = store;
        this.events = events;
    }

    @Override
    public String form() {
        return "control-visit";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("madeOn", tasks.today().toString());
    }

    @Override
    public String about(FormContext context) {
        return store.get(visit(context).referralId()).slip();
    }

    @Override
    public String toRead(FormContext context) {
        return "/referrals/" + about(context);
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "madeOn", errors);
        tasks.liesAhead(answers, "nextControlOn", errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ControlVisit visit = visit(context);
        controls.made(visit, answers.text("controlResult"), answers.date("madeOn"), document.id());
        if (answers.has("nextControlOn")) {
            controls.set(visit.referralId(), answers.date("nextControlOn"));
        }
        events.tookPart(store.row(visit.referralId()), answers.codes("participation"), document.id());
    }

    /** The task is about the visit, not about the referral as a whole. */
    private ControlVisit visit(FormContext context) {
        return controls.get(Long.parseLong(context.subject()));
    }
}
