package org.suprovid.twelvestep;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.ServiceOptions;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;

/** The form {@code reassessment-questionnaire}, by link or from paper; marks of activities leave no trace to the client (R-DOC-19, Q-19). */
@Component
class QuestionnaireForm implements FormHandler {

    static final String FORM = "reassessment-questionnaire";
    static final String MARKS = "marks";

    private final Cases cases;
    private final Plans plans;
    private final QuestionnaireSaid said;
    private final ServiceOptions services;
    private final FormDays days;

    QuestionnaireForm(Cases cases, Plans plans, QuestionnaireSaid said, ServiceOptions services, FormDays days) {
        this.cases = cases;
        this.plans = plans;
        this.said = said;
        this.services = services;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    /** A row for every service of the plan in force. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Map<String, String>> rows = plans.inForce(cases.get(context.caseId())).stream()
                .map(Plan::lines)
                .flatMap(List::stream)
                .map(PlanLine::service)
                .filter(service -> service != null)
                .distinct()
                .map(service -> Map.of("service", service))
                .toList();
        return Map.of("filledOn", days.today().toString(), MARKS, rows);
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return Map.of("services", services.all(context.locale()));
    }

    @Override
    public Set<String> withheld(Answers answers) {
        return answers.ticked("showToManager") ? Set.of() : Set.of(MARKS);
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("filledOn", answers, errors);
        Set<String> seen = new HashSet<>();
        for (Answers row : answers.rows(MARKS)) {
            if (!seen.add(row.text("service"))) {
                errors.add(row.path("service"), "twelvestep.error.activityTwice");
            }
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        said.keep(context, document, answers);
    }
}
