package org.suprovid.conference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;

/** What became of a decision, as whoever carried it out writes it down; the form {@code conference-decision} checks it. */
record DecisionEntry(
        String decisionOutcome,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate doneOn,
        String result,
        String whyNot) {

    static final List<String> OUTCOMES = List.of("DONE", "NOT_DONE");

    static DecisionEntry on(LocalDate day) {
        return new DecisionEntry(null, day, null, null);
    }

    /** By the keys of the form; what was left empty, or does not belong to the outcome, is not there. */
    Map<String, Object> answers() {
        boolean notDone = "NOT_DONE".equals(decisionOutcome);
        Map<String, Object> answers = new HashMap<>();
        answers.put("decisionOutcome", decisionOutcome);
        answers.put("doneOn", notDone || doneOn == null ? null : doneOn.toString());
        answers.put("result", notDone ? null : result);
        answers.put("whyNot", notDone ? whyNot : null);
        answers.values().removeIf(answer -> answer == null || answer.toString().isBlank());
        return answers;
    }
}
