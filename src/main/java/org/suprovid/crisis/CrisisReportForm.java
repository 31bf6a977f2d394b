package org.suprovid.crisis;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code crisis-report}: short enough for a corridor; its subject is the crisis it reports (R-DOC-20). */
@Component
class CrisisReportForm implements FormHandler {

    static final String FORM = "crisis-report";
    private final Cases cases;
    private final ObjectProvider<CrisisReporting> reporting;
    private final CrisisDays days;

    /** Looked up late: whoever takes reports hands them over to the forms' owner first. */
    CrisisReportForm(Cases cases, ObjectProvider<CrisisReporting> reporting, CrisisDays days) {
        this.cases = cases;
        this.reporting = reporting;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("happenedOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened(answers, "happenedOn", "happenedTime", errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        reporting
                .getObject()
                .reported(cases.get(context.caseId()), Long.parseLong(context.subject()), answers, document.id());
    }
}
