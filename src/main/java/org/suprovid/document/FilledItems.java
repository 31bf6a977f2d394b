package org.suprovid.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions with their answers, in the order of the form; what was not answered is left out. */
final class FilledItems {

    private final Map<String, Map<String, String>> labels;
    private final AnswerWords words;

    /** @param labels words of what was chosen from tables, by {@code valuesKey} and code */
    FilledItems(Map<String, Map<String, String>> labels, AnswerWords words) {
        this.labels = labels;
        this.words = words;
    }

    List<SheetItem> of(List<FormField> fields, Map<?, ?> answers) {
        List<SheetItem> items = new ArrayList<>();
        for (FormField field : fields) {
            item(field, answers).ifPresent(items::add);
        }
        return items;
    }

    private Optional<SheetItem> item(FormField field, Map<?, ?> answers) {
        if (field.kind() == FieldKind.GROUP) {
            List<SheetItem> items = of(field.children(), answers);
            return items.isEmpty() ? Optional.empty() : Optional.of(SheetItem.section(field.label(), items));
        }
        Object value = field.key() == null ? null : answers.get(field.key());
        if (value == null) {
            return Optional.empty();
        }
        return field.kind() == FieldKind.LIST
                ? rows(field, (List<?>) value)
                : Optional.of(SheetItem.answer(field.label(), words(field, value)));
    }

    private Optional<SheetItem> rows(FormField list, List<?> sent) {
        List<List<SheetItem>> rows = sent.stream()
                .map(row -> of(list.children(), (Map<?, ?>) row))
                .filter(row -> !row.isEmpty())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(SheetItem.rows(list.label(), rows));
    }

    private List<String> words(FormField field, Object value) {
        if (value instanceof List<?> codes) {
            return codes.stream().map(code -> chosen(field, code.toString())).toList();
        }
        String text = value.toString();
        if (field.kind().isText()) {
            return text.lines().toList();
        }
        return List.of(
                switch (field.kind()) {
                    case RADIO, SELECT -> chosen(field, text);
                    case CHECKBOX -> words.yesNo(Boolean.parseBoolean(text));
                    case NUMBER -> words.number(text);
                    case DATE -> words.date(text);
                    case DATETIME -> words.moment(text);
                    default -> text;
                });
    }

    private String chosen(FormField field, String code) {
        if (field.valuesKey() != null) {
            return labels.getOrDefault(field.valuesKey(), Map.of()).getOrDefault(code, code);
        }
        return field.values().stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }
}
