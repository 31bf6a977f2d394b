package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What must hold for days in forms beyond what a schema can say. */
@Component
public class FormDays {

    private final Clock clock;

    FormDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is told has happened: its day is not still to come. */
    public void happened(String key, Answers answers, Errors errors) {
        if (answers.has(key) && answers.date(key).isAfter(today())) {
            errors.add(answers.path(key), "casework.error.future");
        }
    }

    /** What is agreed lies ahead. */
    public void ahead(String key, Answers answers, Errors errors) {
        if (answers.has(key) && answers.date(key).isBefore(today())) {
            errors.add(answers.path(key), "casework.error.past");
        }
    }

    void notBeforeOpening(String key, CaseFile file, Answers answers, Errors errors) {
        LocalDate opened = LocalDate.ofInstant(file.openedAt(), clock.getZone());
        if (answers.has(key) && answers.date(key).isBefore(opened)) {
            errors.add(answers.path(key), "casework.error.beforeOpening", opened);
        }
    }
}
