package org.suprovid.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.SealedJson;

/** The words of what was chosen from tables, as they read on the day of signing: plan lines close and staff leave. */
@Component
class ChosenLabels {

    private static final TypeReference<Map<String, Map<String, String>>> MAP = new TypeReference<>() {};
    private static final String CONTEXT = "labels";
    private final SealedJson sealed;

    ChosenLabels(SealedJson sealed) {
        this.sealed = sealed;
    }

    /** Code and words of every chosen option, by {@code valuesKey}. */
    static Map<String, Map<String, String>> of(
            FormSchema schema, Map<String, Object> answers, Map<String, List<Option>> offered) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        collect(schema.fields(), answers, offered, labels);
        return labels;
    }

    private static void collect(
            List<FormField> fields,
            Map<?, ?> answers,
            Map<String, List<Option>> offered,
            Map<String, Map<String, String>> labels) {
        for (FormField field : fields) {
            Object value = field.key() == null ? null : answers.get(field.key());
            if (field.kind() == FieldKind.GROUP) {
                collect(field.children(), answers, offered, labels);
            } else if (field.kind() == FieldKind.LIST && value instanceof List<?> rows) {
                rows.forEach(row -> collect(field.children(), (Map<?, ?>) row, offered, labels));
            } else if (field.valuesKey() != null && value != null) {
                Map<String, String> chosen = labels.computeIfAbsent(field.valuesKey(), key -> new HashMap<>());
                field.choices(offered).stream()
                        .filter(option -> value.equals(option.value())
                                || value instanceof List<?> codes && codes.contains(option.value()))
                        .forEach(option -> chosen.put(option.value(), option.label()));
            }
        }
    }

    /** Null if there is nothing to keep. */
    byte[] seal(long personId, long documentId, Map<String, Map<String, String>> labels) {
        return labels.isEmpty() ? null : sealed.seal(personId, labels, CONTEXT + documentId);
    }

    Map<String, Map<String, String>> unseal(long personId, long documentId, byte[] kept) {
        return Optional.ofNullable(kept)
                .flatMap(bytes -> sealed.unseal(personId, bytes, CONTEXT + documentId, MAP))
                .orElse(Map.of());
    }
}
