package org.suprovid.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The choices of one form at one moment, by {@code valuesKey}: what is sent along, and what is taken. */
final class Offered {

    /** Tells the page where it asks for choices that were not sent along. */
    private static final String ASKED_AT = "choicesAt";
    /** More are chosen in no form. */
    private static final int MOST = 200;

    private final FormSchema schema;
    private final Map<String, List<Option>> atOnce;
    private final Map<String, Searched> searched;

    Offered(FormHandler handler, FormContext context, FormSchema schema) {
        this.schema = schema;
        atOnce = handler.options(context);
        searched = handler.searched(context);
    }

    /** Everything that may be chosen and is: what was searched for is looked up. */
    Map<String, List<Option>> taken(Map<String, ?> answers) {
        Map<String, List<Option>> offered = new HashMap<>(atOnce);
        searched.forEach((key, source) -> offered.put(key, source.named(chosen(key, answers))));
        return offered;
    }

    /** What a form begins with: of those that are searched for a few, and what is chosen already. */
    Map<String, List<Option>> first(Map<String, Object> answers) {
        Map<String, List<Option>> first = new HashMap<>(atOnce);
        searched.forEach((key, source) -> first.put(
                key,
                Stream.concat(source.first(answers).stream(), source.shown(chosen(key, answers)).stream())
                        .distinct()
                        .toList()));
        return first;
    }

    /** The same for the page, which is told where the rest is. */
    Map<String, Object> sent(Map<String, Object> answers) {
        Map<String, Object> sent = new HashMap<>(first(answers));
        Map<String, Map<String, String>> places = searched.entrySet().stream()
                .filter(source -> source.getValue().path() != null
                        && fields(source.getKey()).findAny().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, source -> place(source.getValue())));
        if (!places.isEmpty()) {
            sent.put(ASKED_AT, places);
        }
        return sent;
    }

    private static Map<String, String> place(Searched source) {
        return source.of() == null ? Map.of("path", source.path()) : Map.of("path", source.path(), "of", source.of());
    }

    private Stream<FormField> fields(String valuesKey) {
        return schema.all().filter(field -> valuesKey.equals(field.valuesKey()));
    }

    private Set<String> chosen(String valuesKey, Map<String, ?> answers) {
        Set<String> codes = new LinkedHashSet<>();
        collect(fields(valuesKey).map(FormField::key).collect(Collectors.toSet()), answers, codes);
        return codes;
    }

    private static void collect(Set<String> keys, Object node, Set<String> codes) {
        if (node instanceof Map<?, ?> answers) {
            answers.forEach((key, value) -> {
                if (keys.contains(key)) {
                    add(value, codes);
                }
                collect(keys, value, codes);
            });
        } else if (node instanceof Collection<?> rows) {
            rows.forEach(row -> collect(keys, row, codes));
        }
    }

    private static void add(Object value, Set<String> codes) {
        if (value instanceof String code && codes.size() < MOST) {
            codes.add(code);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> add(one, codes));
        }
    }
}
