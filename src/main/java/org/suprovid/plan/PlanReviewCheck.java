package org.suprovid.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What must hold for a review beyond its form: dates in order, every open line decided, something left to do. */
record PlanReviewCheck(Answers answers, Set<Long> openLines, LocalDate inForceSince, FormDays days) {

    void run(Errors errors) {
        inVersion("reviewedOn", errors);
        ChosenLines.check(answers, openLines, errors);
        for (Answers row : answers.rows("lines")) {
            days.ahead("newDue", row, errors);
            if (row.is("action", "CHANGE")
                    && Stream.of("newDue", "change", "partner", "responsibleKind")
                            .noneMatch(row::has)) {
                errors.add(row.path("newDue"), "plan.error.changeWhat");
            }
        }
        if (answers.is("reviewDecision", "CONTINUE")) {
            inVersion("agreedOn", errors);
            LineRows.check(answers, days, errors);
            if (nothingLeft()) {
                errors.add("km1", "plan.error.noLine");
            }
        }
    }

    private void inVersion(String key, Errors errors) {
        days.happened(key, answers, errors);
        if (answers.has(key) && answers.date(key).isBefore(inForceSince)) {
            errors.add(key, "plan.error.beforePlan");
        }
    }

    private boolean nothingLeft() {
        boolean nothingNew = LineRows.read(answers, days.today()).isEmpty();
        boolean nothingKept =
                ChosenLines.rows(answers, openLines).values().stream().allMatch(row -> row.is("action", "CANCEL"));
        return nothingNew && nothingKept;
    }
}
