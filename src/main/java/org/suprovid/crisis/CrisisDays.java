package org.suprovid.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What no schema can say of days in the forms of crises. */
@Component
class CrisisDays {

    private final Clock clock;

    CrisisDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is told has happened: its moment is not still to come. @param time key of its time, null if none is asked */
    void happened(Answers answers, String day, String time, Errors errors) {
        if (!answers.has(day)) {
            return;
        }
        LocalDate on = answers.date(day);
        LocalTime at = time == null ? null : answers.time(time);
        if (on.isAfter(today())) {
            errors.add(day, "casework.error.future");
        } else if (at != null && on.equals(today()) && at.isAfter(LocalTime.now(clock))) {
            errors.add(time, "casework.error.future");
        }
    }

    void notBefore(Answers answers, String day, LocalDate first, Errors errors) {
        if (answers.has(day) && answers.date(day).isBefore(first)) {
            errors.add(day, "crisis.error.beforeCrisis");
        }
    }
}
