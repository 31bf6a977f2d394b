package org.suprovid.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suprovid.platform.FieldError;

/**
 * Completes answers until a form takes them: for the demo organisation, rehearsals and benchmarks. It knows no form;
 * it asks the same validation that people meet and fills in what that still misses.
 */
final class SampleAnswers {

    private static final int ROUNDS = 8;
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)(?:\\[(\\d+)])?");
    private final FormSchema schema;
    private final Map<String, List<Option>> offered;
    private final LocalDate today;
    private final String words;

    SampleAnswers(FormSchema schema, Map<String, List<Option>> offered, LocalDate today, String words) {
        this.schema = schema;
        this.offered = offered;
        this.today = today;
        this.words = words;
    }

    /** Adds an answer to every question that must be answered and is not. */
    Map<String, Object> complete(Map<String, ?> begun) {
        Map<String, Object> answers = copy(begun);
        for (int round = 0; round < ROUNDS; round++) {
            List<FieldError> missing = FormValidation.validate(schema, answers, offered, today).errors().stream()
                    .filter(error -> error.code().equals("document.error.required"))
                    .toList();
            if (missing.isEmpty()) {
                return answers;
            }
            missing.forEach(error -> answer(answers, schema.fields(), error.path()));
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private void answer(Map<String, Object> answers, List<FormField> fields, String path) {
        Matcher step = STEP.matcher(path);
        if (!step.lookingAt()) {
            return;
        }
        FormField field = find(fields, step.group(1));
        if (step.group(2) == null) {
            answers.put(field.key(), value(field));
        } else {
            var rows = (List<Map<String, Object>>) answers.get(field.key());
            answer(rows.get(Integer.parseInt(step.group(2))), field.children(), path.substring(step.end() + 1));
        }
    }

    private static FormField find(List<FormField> fields, String key) {
        return fields.stream()
                .flatMap(field -> field.kind() == FieldKind.GROUP ? nested(field) : java.util.stream.Stream.of(field))
                .filter(field -> key.equals(field.key()))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<FormField> nested(FormField group) {
        return group.children().stream()
                .flatMap(field -> field.kind() == FieldKind.GROUP ? nested(field) : java.util.stream.Stream.of(field));
    }

    private Object value(FormField field) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> cut(field);
            case NUMBER -> field.rules().min() == null ? 1 : field.rules().min();
            case CHECKBOX -> true;
            case RADIO, SELECT -> first(field);
            case CHECKLIST, TAGLIST -> List.of(first(field));
            case DATE -> today.toString();
            default -> null;
        };
    }

    private String first(FormField field) {
        return field.choices(offered).stream()
                .findFirst()
                .map(Option::value)
                .orElseThrow(
                        () -> new IllegalStateException("Nothing is offered for " + schema.id() + "." + field.key()));
    }

    private String cut(FormField field) {
        Integer most = field.rules().maxLength();
        return most != null && words.length() > most ? words.substring(0, most) : words;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(item instanceof Map<?, ?> row ? copy((Map<String, ?>) row) : item));
                copy.put(key, items);
            } else {
                copy.put(key, value);
            }
        });
        return copy;
    }
}
