package org.suprovid.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suprovid.platform.FieldError;

/** Holds answers against the form they claim to answer; what the form does not ask, or hides, is not taken. */
final class FormValidation {

    private final FormSchema schema;
    private final Map<String, List<Option>> offered;
    private final AnswerRules rules;
    private final TypedAnswers typed = new TypedAnswers();
    private final List<FieldError> errors = new ArrayList<>();

    private FormValidation(FormSchema schema, Map<String, List<Option>> offered, LocalDate today) {
        this.schema = schema;
        this.offered = offered;
        rules = new AnswerRules(today);
    }

    /**
     * Checks answers as they were sent.
     *
     * @param offered the choices of this moment, by {@code valuesKey}
     * @param today for fields that refuse dates gone by
     */
    static Validated validate(
            FormSchema schema, Map<String, ?> sent, Map<String, List<Option>> offered, LocalDate today) {
        List<FieldError> tooMuch = SizeLimit.check(sent);
        if (!tooMuch.isEmpty()) {
            return new Validated(Map.of(), tooMuch);
        }
        return new FormValidation(schema, offered, today).run(sent);
    }

    private Validated run(Map<String, ?> sent) {
        Visibility form = Visibility.ofForm(schema, typed.read(schema.fields(), sent, ""));
        Map<String, Object> cleaned = new LinkedHashMap<>();
        walk(schema.fields(), new Scope("", form, form, cleaned));
        errors.addAll(typed.unknown());
        return new Validated(cleaned, errors);
    }

    private void walk(List<FormField> fields, Scope scope) {
        for (FormField field : fields) {
            if (scope.own().hidden().contains(field.id()) || field.disabled()) {
                continue;
            }
            if (field.kind() == FieldKind.GROUP) {
                walk(field.children(), scope);
            } else if (field.key() != null) {
                take(field, scope);
            }
        }
    }

    private void take(FormField field, Scope scope) {
        String path = scope.path() + field.key();
        FieldError wrong = typed.wrong().get(path);
        if (wrong != null) {
            errors.add(wrong);
            return;
        }
        Object value = field.kind() == FieldKind.LIST ? rows(field, path, scope) : checked(field, path, scope);
        if (value != null) {
            scope.cleaned().put(field.key(), value);
        }
    }

    private Object checked(FormField field, String path, Scope scope) {
        Object value = scope.own().answers().get(field.key());
        rules.check(field, value, field.choices(offered))
                .ifPresent(finding -> errors.add(new FieldError(path, finding.code(), finding.args())));
        return value;
    }

    @SuppressWarnings("unchecked")
    private Object rows(FormField list, String path, Scope scope) {
        List<Map<String, Object>> cleaned = new ArrayList<>();
        Map<String, Object> around = scope.own().answers();
        for (var row : (List<Map<String, Object>>) around.get(list.key())) {
            Visibility own = Visibility.ofRow(schema, list, row, scope.form().answers(), around);
            Map<String, Object> cleanedRow = new LinkedHashMap<>();
            walk(list.children(), new Scope(path + "[" + cleaned.size() + "].", own, scope.form(), cleanedRow));
            cleaned.add(cleanedRow);
        }
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** The whole form or one row of it: where it is, what is asked in it, and what is taken of the answers. */
    private record Scope(String path, Visibility own, Visibility form, Map<String, Object> cleaned) {}

    /**
     * Answers after the check.
     *
     * @param cleaned declared, visible, typed; only to be used if there are no errors
     */
    record Validated(Map<String, Object> cleaned, List<FieldError> errors) {
        Validated {
            errors = List.copyOf(errors);
        }
    }
}
