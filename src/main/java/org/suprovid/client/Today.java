package org.suprovid.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** Dates of what has happened cannot lie ahead of us. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    void notAhead(Answers answers, Errors errors, List<String> keys) {
        for (String key : keys) {
            LocalDate day = answers.date(key);
            if (day != null && day.isAfter(date())) {
                errors.add(answers.path(key), "client.error.ahead");
            }
        }
    }

    /** A day of the wrong year is written down sooner than a request of more than a year ago. */
    void notLongAgo(Answers answers, Errors errors, String key) {
        LocalDate earliest = date().minusYears(1);
        LocalDate day = answers.date(key);
        if (day != null && day.isBefore(earliest)) {
            errors.add(answers.path(key), "client.error.longAgo", earliest);
        }
    }

    void notBefore(Answers answers, Errors errors, String key, LocalDate earliest) {
        LocalDate day = answers.date(key);
        if (day != null && earliest != null && day.isBefore(earliest)) {
            errors.add(answers.path(key), "client.error.before", earliest);
        }
    }

    /** Completed years. */
    Integer age(Identity person) {
        if (person.birthDate() != null) {
            return person.birthDate().until(date()).getYears();
        }
        return person.birthYear() == null ? null : date().getYear() - person.birthYear();
    }
}
