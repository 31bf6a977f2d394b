package org.suprovid.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.suprovid.document.Answers;

/** What was done on the way, as whoever went along writes it down (R-REF-30, R-REF-33); the form {@code referral-accompaniment} checks it. */
record EscortEntry(
        List<String> actions,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startedOn,
        Integer minutes,
        String transport,
        String visitHappened,
        String mood,
        String impressions) {

    static final List<String> ACTIONS = List.of(
            "MORNING_MEETING", "TRAVELLED", "WAITED_IN_QUEUE", "VISIT_SEEN", "WAITED_FOR_END", "IMPRESSIONS_ASKED");
    static final List<String> TRANSPORT = List.of("NONE_NEEDED", "ON_FOOT", "PUBLIC", "TICKET_PAID", "OUR_CAR", "TAXI");
    static final List<String> HAPPENED = List.of("YES", "NO");
    static final List<String> MOODS = List.of("1", "2", "3", "4", "5");

    EscortEntry {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    static EscortEntry of(Answers answers) {
        return new EscortEntry(
                answers.codes("actions"),
                answers.date("startedOn"),
                answers.integer("minutes"),
                answers.text("transport"),
                answers.text("visitHappened"),
                answers.text("mood"),
                answers.text("impressions"));
    }

    static EscortEntry on(LocalDate day) {
        return new EscortEntry(List.of(), day, null, null, null, null, null);
    }

    /** By the keys of the form; what was left empty is not there. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("actions", actions);
        answers.put("startedOn", startedOn == null ? null : startedOn.toString());
        answers.put("minutes", minutes);
        answers.put("transport", transport);
        answers.put("visitHappened", visitHappened);
        answers.put("mood", mood);
        answers.put("impressions", impressions);
        answers.values().removeIf(answer -> answer == null || answer.toString().isBlank());
        return answers;
    }
}
