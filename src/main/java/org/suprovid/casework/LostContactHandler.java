package org.suprovid.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The supervisor's word whether contact with a client is lost, after the attempts the standard asks for. */
@Component
class LostContactHandler implements FormHandler {

    private final Timeline timeline;
    private final FormDays days;

    LostContactHandler(Timeline timeline, FormDays days) {
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "lost-contact";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("decidedOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("decidedOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        String kind = answers.yes("lostContact") ? "LOST_CONTACT_CONFIRMED" : "LOST_CONTACT_DENIED";
        timeline.record(
                context.caseId(), CaseEvent.of(kind).in(Phase.MONITORING).saidIn(document.id()));
    }
}
