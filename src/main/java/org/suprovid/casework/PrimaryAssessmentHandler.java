package org.suprovid.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.ServiceOptions;

/** The primary assessment: both sides of the situation and the needs that come of it (R-DOC-07, R-7S-02a, R-7S-02b). */
@Component
class PrimaryAssessmentHandler implements FormHandler {

    private static final String FORM = "primary-assessment";

    /** What the client card has asked before. */
    private static final Set<String> ON_THE_CARD = Set.of(
            "initiative",
            "initiativeNote",
            "request",
            "requestDomain",
            "goal",
            "problemAreas",
            "problemNote",
            "competenceLimits",
            "psychoState",
            "psychoNote",
            "favouriteProgrammes");

    private final AssessedNeeds assessed;
    private final CaseMapper cases;
    private final ServiceOptions services;

    PrimaryAssessmentHandler(AssessedNeeds assessed, CaseMapper cases, ServiceOptions services) {
        this.assessed = assessed;
        this.cases = cases;
        this.services = services;
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
    public Map<String, List<Option>> options(FormContext context) {
        return Map.of("services", services.all(context.locale()));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        assessed.check(context.caseId(), answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        cases.levels(context.caseId(), answers.integer("ladderReal"), answers.integer("ladderExpected"));
        assessed.write(context.caseId(), document, answers);
    }
}
