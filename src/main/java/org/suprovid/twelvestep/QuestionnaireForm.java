package org.suprovid.twelvestep;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;
import org.suprovid.platform.ServiceCatalogue;

/** The form {@code reassessment-questionnaire}, by link or from paper; marks of activities leave no trace to the client (R-DOC-19, Q-19). */
@Component
class QuestionnaireForm implements FormHandler {

    static final String FORM = "reassessment-questionnaire";
    private static final String MARKS = "marks";

    private final Cases cases;
    private final Plans plans;
    private final Assessments assessments;
    private final ActivityMarks marks;
    private final QuestionnaireLinks links;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final ServiceCatalogue services;
    private final MessageSource texts;
    private final FormDays days;

    QuestionnaireForm(
            Cases cases,
            Plans plans,
            Assessments assessments,
            ActivityMarks marks,
            QuestionnaireLinks links,
            Timeline timeline,
            Deadlines deadlines,
            ServiceCatalogue services,
            MessageSource texts,
            FormDays days) {
        this.cases = cases;
        this.plans = plans;
        this.assessments = assessments;
        this.marks = marks;
        this.links = links;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.services = services;
        this.texts = texts;
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
        return Map.of(
                "services",
                services.active().stream()
                        .map(code -> new Option(code, texts.getMessage("plan.service." + code, null, context.locale())))
                        .toList());
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
        boolean filledIn = answers.yes("filledIn");
        if (filledIn) {
            LocalDate on = answers.date("filledOn");
            SelfRating rating = new SelfRating(on, answers.integer("physical"), answers.integer("mental"));
            assessments.rated(context.caseId(), rating, document.id());
            long programme = cases.get(context.caseId()).programmeId();
            answers.rows(MARKS).forEach(row -> marks.add(programme, row.text("service"), row.integer("mark")));
        }
        timeline.record(
                context.caseId(),
                CaseEvent.of(filledIn ? "twelvestep.QUESTIONNAIRE" : "twelvestep.NO_QUESTIONNAIRE")
                        .in("S08")
                        .saidIn(document.id()));
        if (context.taskId() != null) {
            typedIn(context.caseId(), filledIn);
        }
    }

    /** What is said on paper is not said by link a second time; nobody who has said nothing is shut out. */
    private void typedIn(long caseId, boolean filledIn) {
        if (filledIn) {
            links.revoke(caseId);
        }
        deadlines.goesOn(caseId, TwelveStepDates.REASSESSMENT, "");
    }
}
