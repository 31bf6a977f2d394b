package org.suprovid.twelvestep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.AssessedNeeds;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code full-assessment}: every area of life, at step 5 and again at step 8 (R-12S-05, R-12S-31, R-DOC-08). */
@Component
class FullAssessmentForm implements FormHandler {

    private static final String FORM = "full-assessment";
    private static final List<String> AREAS = List.of(
            "HEALTH",
            "MENTAL_HEALTH",
            "DRUGS",
            "HOUSING",
            "INCOME",
            "LEGAL",
            "FAMILY",
            "EDUCATION_WORK",
            "SOCIAL_NETWORK",
            "FUNCTIONAL",
            "SAFETY",
            "LEISURE");

    private final AssessedNeeds assessed;
    private final Assessments assessments;
    private final Deadlines deadlines;

    FullAssessmentForm(AssessedNeeds assessed, Assessments assessments, Deadlines deadlines) {
        this.assessed = assessed;
        this.assessments = assessments;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean renews() {
        return true;
    }

    /** No area is left out for want of a row. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known = new HashMap<>(assessed.prefill(FORM, context.caseId(), Set.of()));
        known.remove("contactEstablishedOn"); // the brief intake has asked it
        known.putIfAbsent(
                "areas", AREAS.stream().map(area -> Map.of("area", area)).toList());
        return known;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        assessed.check(context.caseId(), answers, errors);
        Set<String> seen = new HashSet<>();
        for (Answers row : answers.rows("areas")) {
            if (!seen.add(row.text("area"))) {
                errors.add(row.path("area"), "twelvestep.error.areaTwice");
            }
        }
        if (!seen.containsAll(AREAS)) {
            errors.add("areas", "twelvestep.error.areaMissing");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        assessed.write(context.caseId(), document, answers);
        assessments.took(context.caseId(), Assessments.Kind.FULL, answers.date("assessedOn"), document.id());
        if (TwelveStepProcess.ASSESS_FULLY_AGAIN.equals(context.taskKey())) {
            deadlines.goesOn(context.caseId(), TwelveStepDates.REASSESSMENT, "");
        }
    }
}
