package org.suprovid.casework;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.SentBack;

/** A contact while the plan runs, or an attempt at one; it restarts the watch on silence (R-7S-05, T-28). */
@Component
class MonitoringContactHandler implements FormHandler {

    private final Cases cases;
    private final Contacts contacts;
    private final FormDays days;
    private final SentBack sentBack;

    MonitoringContactHandler(Cases cases, Contacts contacts, FormDays days, SentBack sentBack) {
        this.sentBack = sentBack;
        this.cases = cases;
        this.contacts = contacts;
        this.days = days;
    }

    @Override
    public String form() {
        return "monitoring-contact";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("contactOn", days.today().toString());
    }

    @Override
    public String remark(FormContext context) {
        return sentBack.remark(context, new SentBack.Refusal("lost-contact", "lostContact", "nextSteps"));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("contactOn", answers, errors);
        days.notBeforeOpening("contactOn", cases.get(context.caseId()), answers, errors);
        days.ahead("nextContactOn", answers, errors);
        days.ahead("nextAttemptOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        boolean reached = answers.yes("reached");
        LocalDate next = answers.date(reached ? "nextContactOn" : "nextAttemptOn");
        contacts.record(
                context.caseId(),
                new Contact(answers.date("contactOn"), reached, answers.text("way"), next, document.id()),
                answers.codes("participation"));
    }
}
