package org.suprovid.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of a form is sensitive: the answers of level 2 of domain 7.2. */
final class Sensitivity {

    private static final int SENSITIVE = 2;

    private Sensitivity() {}

    static boolean in(List<FormField> fields) {
        return fields.stream().anyMatch(field -> field.sensitive() >= SENSITIVE || in(field.children()));
    }

    /** The answers to these fields only; whatever else was answered stays untold. */
    static Map<String, Object> without(List<FormField> rest, Map<String, Object> answers) {
        Map<String, Object> told = new LinkedHashMap<>(answers);
        told.keySet().retainAll(keys(rest).toList());
        return told;
    }

    private static Stream<String> keys(List<FormField> fields) {
        return fields.stream()
                .flatMap(field ->
                        field.kind() == FieldKind.GROUP ? keys(field.children()) : Stream.ofNullable(field.key()));
    }

    /** The fields without sensitive ones; a list goes as a whole, since its other columns would tell of it. */
    static List<FormField> without(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.sensitive() < SENSITIVE)
                .filter(field -> field.kind() != FieldKind.LIST || !in(field.children()))
                .map(field -> field.kind() == FieldKind.GROUP ? field.with(without(field.children())) : field)
                .toList();
    }
}
