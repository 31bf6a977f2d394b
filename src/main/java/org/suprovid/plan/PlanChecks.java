package org.suprovid.plan;

import java.time.LocalDate;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What dates of plans have in common. */
final class PlanChecks {

    private PlanChecks() {}

    static void notInFuture(Answers answers, String key, LocalDate today, Errors errors) {
        if (answers.has(key) && answers.date(key).isAfter(today)) {
            errors.add(answers.path(key), "plan.error.dateFuture");
        }
    }

    static void notInPast(Answers answers, String key, LocalDate today, Errors errors) {
        if (answers.has(key) && answers.date(key).isBefore(today)) {
            errors.add(answers.path(key), "plan.error.datePast");
        }
    }
}
