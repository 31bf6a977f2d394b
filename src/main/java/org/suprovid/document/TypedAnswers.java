package org.suprovid.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suprovid.platform.FieldError;

/** First pass over what was sent: declared keys only, each with an answer of its type; the rest becomes errors by path. */
final class TypedAnswers {

    static final int MOST_ROWS = 50;

    private final Map<String, FieldError> wrong = new TreeMap<>();
    private final List<FieldError> unknown = new ArrayList<>();

    /** Errors of answers that are of no use, by path; they count only if the field turns out to be asked. */
    Map<String, FieldError> wrong() {
        return wrong;
    }

    /** Keys that no form asks for: always errors, wherever they hide. */
    List<FieldError> unknown() {
        return unknown;
    }

    /** Every declared key of the scope with its typed answer, null where there is none. */
    Map<String, Object> read(List<FormField> fields, Map<?, ?> raw, String scope) {
        Map<String, Object> typed = new LinkedHashMap<>();
        asked(fields, field -> typed.put(field.key(), read(field, raw.get(field.key()), scope + field.key())));
        if (!typed.keySet().containsAll(raw.keySet())) {
            // the key itself was typed by somebody, too, and is not repeated
            unknown.add(new FieldError(
                    scope.isEmpty() ? "" : scope.substring(0, scope.length() - 1), "document.error.unknown"));
        }
        return typed;
    }

    private Object read(FormField field, Object raw, String path) {
        if (field.disabled()) {
            return null;
        }
        if (field.kind() == FieldKind.LIST) {
            return rows(field, raw, path);
        }
        try {
            return AnswerReader.read(field, raw);
        } catch (AnswerReader.WrongType e) {
            wrong.put(path, new FieldError(path, e.code()));
            return null;
        }
    }

    private List<Map<String, Object>> rows(FormField list, Object raw, String path) {
        if (raw == null) {
            return List.of();
        }
        if (!(raw instanceof List<?> sent) || sent.stream().anyMatch(row -> row != null && !(row instanceof Map))) {
            wrong.put(path, new FieldError(path, "document.error.type"));
            return List.of();
        }
        if (sent.size() > MOST_ROWS) {
            wrong.put(path, new FieldError(path, "document.error.rows", MOST_ROWS));
            return List.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Map<?, ?> row = sent.get(i) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(read(list.children(), row, path + "[" + i + "]."));
        }
        return rows;
    }

    /** The fields of a scope that have a key, through its groups. */
    private static void asked(List<FormField> fields, java.util.function.Consumer<FormField> each) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                asked(field.children(), each);
            } else if (field.key() != null) {
                each.accept(field);
            }
        }
    }
}
