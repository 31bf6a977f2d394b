package org.suprovid.twelvestep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suprovid.link.AnswerText;
import org.suprovid.platform.FieldError;
import org.suprovid.twelvestep.QuestionnaireActivities.Asked;

/** What a client has filled in on the page; translated into the answers of the form, and what is wrong there back to the page. */
final class QuestionnaireAnswer {

    private static final String SHOW = "showToManager";
    private static final List<String> CONDITION = List.of("physical", "mental");
    private static final List<String> WORDS = List.of("wishes", "obstacles");

    private final Map<String, String> sent;
    private final List<Asked> activities;
    private final List<Map<String, String>> marks = new ArrayList<>();
    private final List<String> markedIn = new ArrayList<>();

    QuestionnaireAnswer(Map<String, String> sent, List<Asked> activities) {
        this.sent = sent;
        this.activities = activities;
        for (Asked activity : activities) {
            String mark = AnswerText.line(sent.get(activity.name()));
            if (mark != null) {
                activity.services().forEach(service -> {
                    marks.add(Map.of("service", service, "mark", mark));
                    markedIn.add(activity.name());
                });
            }
        }
    }

    /** As the form asks. @param today the day on which it is filled in */
    Map<String, Object> answers(String today) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("filledIn", "YES");
        answers.put("filledOn", today);
        answers.put("marks", marks);
        answers.put(SHOW, sent.containsKey(SHOW));
        CONDITION.forEach(field -> put(answers, field, AnswerText.line(sent.get(field))));
        WORDS.forEach(field -> put(answers, field, AnswerText.lines(sent.get(field))));
        return answers;
    }

    /** As the page shows it again. */
    Map<String, Object> fields() {
        Map<String, Object> fields = words();
        activities.forEach(activity -> put(fields, activity.name(), AnswerText.line(sent.get(activity.name()))));
        fields.put(SHOW, sent.containsKey(SHOW));
        return fields;
    }

    /** How the client feels, and what is said in words; the marks of activities are left out. */
    Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        CONDITION.forEach(field -> put(words, field, AnswerText.line(sent.get(field))));
        WORDS.forEach(field -> put(words, field, AnswerText.lines(sent.get(field))));
        return words;
    }

    /** Errors of the form at the fields of the page. */
    List<FieldError> onPage(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(field(error.path()), error.code(), error.args()))
                .toList();
    }

    private String field(String path) {
        if (!path.startsWith("marks[")) {
            return path;
        }
        int row = Integer.parseInt(path.substring("marks[".length(), path.indexOf(']')));
        return markedIn.get(row);
    }

    private static void put(Map<String, Object> into, String field, String value) {
        if (value != null) {
            into.put(field, value);
        }
    }
}
