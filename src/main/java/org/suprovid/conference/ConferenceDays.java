package org.suprovid.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What no schema can say of days in the forms of conferences. */
@Component
class ConferenceDays {

    private final Clock clock;

    ConferenceDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What has happened lies behind. */
    void happened(Answers answers, String day, Errors errors) {
        if (answers.has(day) && answers.date(day).isAfter(today())) {
            errors.add(answers.path(day), "casework.error.future");
        }
    }

    /** What is agreed lies ahead. */
    void ahead(Answers answers, String day, Errors errors) {
        if (answers.has(day) && answers.date(day).isBefore(today())) {
            errors.add(answers.path(day), "casework.error.past");
        }
    }

    static LocalTime time(Answers answers, String key) {
        return answers.has(key) ? LocalTime.parse(answers.text(key)) : null;
    }
}
