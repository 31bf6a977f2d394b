package org.suprovid.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** A problem found while a case runs, described so that it can become a case of its own (R-7S-20, R-GEN-10). */
@Component
class NewProblemHandler implements FormHandler {

    static final String FORM = "new-problem";
    private final Cases cases;
    private final Needs needs;
    private final Timeline timeline;
    private final FormDays days;

    NewProblemHandler(Cases cases, Needs needs, Timeline timeline, FormDays days) {
        this.cases = cases;
        this.needs = needs;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("foundOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("foundOn", answers, errors);
    }

    /** The need waits with this case until the diagram has opened the new one. */
    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        needs.put(cases.get(context.caseId()), NeedAnswers.need(answers), document.id());
        timeline.record(
                context.caseId(),
                CaseEvent.of(FoundProblems.DESCRIBED)
                        .about(answers.date("foundOn").toString())
                        .saidIn(document.id()));
    }
}
