package org.suprovid.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the schema of a form and collects everything in it that the server could not check an answer against. */
final class SchemaReader {

    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 6;
    private static final Pattern FORM_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<SchemaProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final ComponentReader components = new ComponentReader(this::problem);

    List<SchemaProblem> problems() {
        return List.copyOf(problems);
    }

    FormSchema read(byte[] json) {
        JsonNode root = tree(json);
        if (!problems.isEmpty()) {
            return new FormSchema("", List.of(), List.of());
        }
        String id = root.path("id").asText("");
        if (!FORM_ID.matcher(id).matches()) {
            problem("", "the form has no id, or one that is not lower-case words joined by hyphens");
        }
        if (!root.path("components").isArray()) {
            problem("", "the form has no components");
        }
        FormSchema schema = new FormSchema(id, signatures(root), fields(root.path("components"), Scope.top()));
        choicesAreNotCalledLikeFields(schema);
        return schema;
    }

    private List<Signature> signatures(JsonNode root) {
        List<Signature> signatures = new ArrayList<>();
        for (JsonNode name : root.path("signatures")) {
            try {
                signatures.add(Signature.valueOf(name.asText()));
            } catch (IllegalArgumentException e) {
                problem("", "'signatures' names CLIENT, WORKER or SUPERVISOR");
            }
        }
        return signatures;
    }

    private JsonNode tree(byte[] json) {
        try {
            if (json.length <= LARGEST) {
                return JSON.readTree(json);
            }
            problem("", "the form is larger than a megabyte");
        } catch (JsonProcessingException e) {
            problem("", "the form is not well-formed JSON" + place(e));
        } catch (IOException e) {
            problem("", "the form is not well-formed JSON");
        }
        return JSON.createObjectNode();
    }

    /** Where somebody who edits the file looks; not the text around it, which may be anything. */
    static String place(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private List<FormField> fields(JsonNode array, Scope scope) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode node : array) {
            String id = node.path("id").asText("");
            if (id.isEmpty() || !ids.add(id)) {
                problem(id, "every component has an id, and no other has the same");
            }
            String type = node.path("type").asText("");
            FieldKind.of(type, node.path("subtype").asText("date"))
                    .ifPresentOrElse(
                            kind -> fields.add(field(node, kind, scope)),
                            () -> problem(id, "this kind of component cannot be checked on the server"));
        }
        return fields;
    }

    private FormField field(JsonNode node, FieldKind kind, Scope scope) {
        FormField field = components.read(node, kind, children(node, kind, scope));
        if (field.key() != null && !scope.keys().add(field.key())) {
            problem(field.id(), "another field beside it has the same key");
        }
        if (field.decision() && scope.inRow()) {
            problem(field.id(), "a row of a list cannot decide the way of the case");
        }
        return field;
    }

    private List<FormField> children(JsonNode node, FieldKind kind, Scope scope) {
        if (kind != FieldKind.GROUP && kind != FieldKind.LIST) {
            return List.of();
        }
        if (scope.depth() == DEEPEST) {
            problem(node.path("id").asText(""), "groups and lists are nested too deeply");
            return List.of();
        }
        return fields(node.path("components"), kind == FieldKind.LIST ? scope.row() : scope.group());
    }

    /** form-js keeps answers and offered choices in one object. */
    private void choicesAreNotCalledLikeFields(FormSchema schema) {
        Set<String> keys = schema.fields().stream().map(FormField::key).collect(Collectors.toSet());
        schema.all()
                .filter(field -> field.valuesKey() != null && keys.contains(field.valuesKey()))
                .forEach(field -> problem(field.id(), "its valuesKey is the key of a field of this form"));
    }

    private void problem(String elementId, String reason) {
        problems.add(new SchemaProblem(elementId, reason));
    }

    /** Fields whose keys share one object. */
    private record Scope(Set<String> keys, boolean inRow, int depth) {

        static Scope top() {
            return new Scope(new HashSet<>(), false, 0);
        }

        Scope group() {
            return new Scope(keys, inRow, depth + 1);
        }

        Scope row() {
            return new Scope(new HashSet<>(), true, depth + 1);
        }
    }
}
