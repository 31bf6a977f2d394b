package org.suprovid.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** A session of solution-focused counselling that makes the request concrete (R-DOC-09, R-7S-02c). */
@Component
class SolutionFocusedCounsellingHandler implements FormHandler {

    private final Contacts contacts;
    private final Timeline timeline;
    private final FormDays days;

    SolutionFocusedCounsellingHandler(Contacts contacts, Timeline timeline, FormDays days) {
        this.contacts = contacts;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "solution-focused-counselling";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("sessionOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("sessionOn", answers, errors);
        days.ahead("nextOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        contacts.met(context.caseId(), answers.date("sessionOn"), answers.date("nextOn"), document.id());
        timeline.record(
                context.caseId(),
                CaseEvent.of("COUNSELLED")
                        .in(Phase.ASSESSMENT)
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }
}
