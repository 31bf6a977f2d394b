package org.suprovid.conference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What no schema can say of the call of a conference: who sits there, and what they may hear (R-CONF-04). */
@Component
class ConferenceCallRules {

    private final FormDays days;

    ConferenceCallRules(FormDays days) {
        this.days = days;
    }

    void check(Answers answers, Errors errors) {
        days.ahead("heldOn", answers, errors);
        once(answers, "colleagues", "member", errors);
        once(answers, "guests", "contact", errors);
        for (Answers guest : answers.rows("guests")) {
            if (!answers.yes("sharing") && guest.has("knows") && !guest.is("knows", Participant.TIME_ONLY)) {
                errors.add(guest.path("knows"), "conference.error.notShared");
            }
        }
        boolean outside = !answers.rows("guests").isEmpty();
        if (answers.has("sharing") && outside == answers.is("sharing", "NOBODY")) {
            errors.add("sharing", outside ? "conference.error.somebodyOutside" : "conference.error.nobodyOutside");
        }
        if (!outside && answers.rows("colleagues").isEmpty() && !answers.is("clientPart", "INVITED")) {
            errors.add("ledBy", "conference.error.alone");
        }
    }

    /** Nobody sits there twice. */
    private static void once(Answers answers, String list, String key, Errors errors) {
        Set<String> twice = answers.rows(list).stream()
                .filter(row -> row.has(key))
                .collect(Collectors.groupingBy(row -> row.text(key), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        answers.rows(list).stream()
                .filter(row -> row.has(key) && twice.contains(row.text(key)))
                .forEach(row -> errors.add(row.path(key), "conference.error.twice"));
    }
}
