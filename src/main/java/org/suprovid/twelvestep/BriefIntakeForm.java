package org.suprovid.twelvestep;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.AssessedNeeds;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code brief-intake}: the opening of a case in one conversation (R-12S-02, R-DOC-07). */
@Component
class BriefIntakeForm implements FormHandler {

    private static final String FORM = "brief-intake";
    private static final Set<String> ON_THE_CARD =
            Set.of("request", "psychoState", "psychoNote", "favouriteProgrammes", "institutionSince");

    private final AssessedNeeds assessed;
    private final Assessments assessments;

    BriefIntakeForm(AssessedNeeds assessed, Assessments assessments) {
        this.assessed = assessed;
        this.assessments = assessments;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return assessed.prefill(FORM, context.caseId(), ON_THE_CARD);
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        assessed.check(context.caseId(), answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        assessed.write(context.caseId(), document, answers);
        assessments.took(context.caseId(), Assessments.Kind.BRIEF, answers.date("assessedOn"), document.id());
    }
}
