package org.suprovid.twelvestep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Contacts;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code reassessment}: progress, obstacles, whether it made sense, and what follows (R-12S-08a). */
@Component
class ReassessmentForm implements FormHandler {

    private static final String RESULT = "reassessmentResult";

    private final Assessments assessments;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final FormDays days;

    ReassessmentForm(
            Assessments assessments, Contacts contacts, Timeline timeline, Deadlines deadlines, FormDays days) {
        this.assessments = assessments;
        this.contacts = contacts;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.days = days;
    }

    @Override
    public String form() {
        return "reassessment";
    }

    /** The client's own marks since the last time; older ones say nothing of today. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known = new HashMap<>();
        known.put("reassessedOn", days.today().toString());
        LocalDate before = assessments.last(context.caseId()).orElse(LocalDate.MIN);
        List<SelfRating> since = assessments.ratings(context.caseId()).stream()
                .filter(rating -> rating.filledOn().isAfter(before))
                .toList();
        if (!since.isEmpty()) {
            SelfRating newest = since.get(since.size() - 1);
            known.put("physicalBefore", newest.physical());
            known.put("mentalBefore", newest.mental());
        }
        return known;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        LocalDate on = answers.date("reassessedOn");
        days.happened("reassessedOn", answers, errors);
        if (on.isBefore(assessments.last(context.caseId()).orElse(on))) {
            errors.add("reassessedOn", "twelvestep.error.beforeAssessment");
        }
    }

    /** T-08 counts anew from this day; where the plan is updated, the promise is kept only with that (R-12S-08c, 08d). */
    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        LocalDate on = answers.date("reassessedOn");
        if (answers.is(RESULT, "UPDATE")) {
            deadlines.goesOn(context.caseId(), TwelveStepDates.REASSESSMENT, "");
        }
        assessments.took(context.caseId(), Assessments.Kind.AGAIN, on, document.id());
        contacts.met(context.caseId(), on, null, document.id());
        timeline.record(
                context.caseId(),
                CaseEvent.of("twelvestep.REASSESSED")
                        .in("S08")
                        .because(answers.text(RESULT))
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }
}
