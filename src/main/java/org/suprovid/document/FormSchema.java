package org.suprovid.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as it was deployed: what is asked, and under which conditions. */
final class FormSchema {

    private final String id;
    private final List<Signature> signatures;
    private final List<FormField> fields;
    private final Conditions conditions;
    private final Map<String, Conditions> conditionsOfRows;

    FormSchema(String id, List<Signature> signatures, List<FormField> fields) {
        this.id = id;
        this.signatures = List.copyOf(signatures);
        this.fields = List.copyOf(fields);
        conditions = new Conditions(this.fields);
        conditionsOfRows = all().filter(field -> field.kind() == FieldKind.LIST)
                .collect(Collectors.toMap(FormField::id, list -> new Conditions(list.children()), (one, other) -> one));
    }

    /**
     * Reads the JSON of form-js.
     *
     * @throws UnreadableForm with every reason why this form cannot be served safely
     */
    static FormSchema parse(byte[] json) {
        SchemaReader reader = new SchemaReader();
        FormSchema schema = reader.read(json);
        if (!reader.problems().isEmpty()) {
            throw new UnreadableForm(reader.problems());
        }
        return schema;
    }

    /** Name of the form, without file ending. */
    String id() {
        return id;
    }

    /** Who signs the form on paper. */
    List<Signature> signatures() {
        return signatures;
    }

    /** Top level, in the order in which they are asked. */
    List<FormField> fields() {
        return fields;
    }

    Conditions conditions() {
        return conditions;
    }

    Conditions conditionsOfRows(FormField list) {
        return conditionsOfRows.get(list.id());
    }

    Stream<FormField> all() {
        return all(fields);
    }

    List<FormField> decisions() {
        return all().filter(FormField::decision).toList();
    }

    /** Answers as they were sent, with what the record knows better, as far as this form shows it. */
    Map<String, Object> with(Map<String, ?> shown, Map<String, ?> sent) {
        Map<String, Object> answers = new HashMap<>(sent);
        all().map(FormField::key)
                .filter(key -> key != null && shown.containsKey(key))
                .forEach(key -> answers.put(key, shown.get(key)));
        return answers;
    }

    /** Whether reading answers to this form is to be logged (R-CONF-03). */
    boolean isSensitive() {
        return all().anyMatch(field -> field.sensitive() >= 2);
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.children())));
    }
}
