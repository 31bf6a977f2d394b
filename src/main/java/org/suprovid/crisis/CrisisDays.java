package org.suprovid.crisis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What no schema can say of days in the forms of crises. */
@Component
class CrisisDays {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
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

    /** The same to the hour, where both hours are known. */
    void notBefore(Answers answers, String day, String time, Crisis crisis, Errors errors) {
        notBefore(answers, day, crisis.happenedOn(), errors);
        LocalTime at = answers.time(time);
        boolean sameDay = answers.has(day) && answers.date(day).equals(crisis.happenedOn());
        if (sameDay && at != null && crisis.happenedTime() != null && at.isBefore(crisis.happenedTime())) {
            errors.add(time, "crisis.error.beforeCrisis");
        }
    }

    /** When something was done; without an hour, now if that was today, else at the end of its day: late rather than never. */
    Instant moment(LocalDate on, LocalTime at) {
        if (at == null && on.equals(today())) {
            return clock.instant();
        }
        return on.atTime(at == null ? LAST_MINUTE : at).atZone(clock.getZone()).toInstant();
    }
}
