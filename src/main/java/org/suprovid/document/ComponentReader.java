package org.suprovid.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads one component of a form: key, words, choices, condition and rules. */
final class ComponentReader {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,59}");
    /** Names with which conditions point around. */
    private static final Set<String> TAKEN = Set.of("this", "parent", "data", "i");

    private final BiConsumer<String, String> problems;
    private final RulesReader rules;

    ComponentReader(BiConsumer<String, String> problems) {
        this.problems = problems;
        rules = new RulesReader(problems);
    }

    FormField read(JsonNode node, FieldKind kind, List<FormField> children) {
        String id = node.path("id").asText("");
        boolean choice = kind.isChoice();
        FormField field = new FormField(
                id,
                key(node, kind, id),
                kind,
                label(node, kind),
                node.path("description").asText(""),
                rules.read(node, kind, id),
                choice ? values(node, id) : List.of(),
                choice && node.path("valuesKey").isTextual()
                        ? node.path("valuesKey").asText()
                        : null,
                condition(node, id),
                decision(node, kind, id),
                sensitive(node, id),
                flag(node, "disabled", id),
                children);
        flag(node, "readonly", id);
        if (choice && field.values().isEmpty() == (field.valuesKey() == null)) {
            problems.accept(id, "a choice has either values or a valuesKey");
        }
        return field;
    }

    private String key(JsonNode node, FieldKind kind, String id) {
        if (kind == FieldKind.WORDS) {
            return null;
        }
        if (kind == FieldKind.GROUP) {
            if (node.hasNonNull("path") || node.path("isRepeating").asBoolean()) {
                problems.accept(id, "a group has no path and does not repeat; use a dynamic list");
            }
            return null;
        }
        String key = node.path(kind == FieldKind.LIST ? "path" : "key").asText("");
        if (!KEY.matcher(key).matches() || TAKEN.contains(key)) {
            problems.accept(id, "a key is one English word in camel case, and none of " + TAKEN);
        }
        return key;
    }

    private static String label(JsonNode node, FieldKind kind) {
        String name = kind == FieldKind.WORDS ? "text" : kind.isMoment() ? "dateLabel" : "label";
        String label = node.path(name).asText("");
        return label.isEmpty() && kind.isMoment() ? node.path("timeLabel").asText("") : label;
    }

    private List<Option> values(JsonNode node, String id) {
        if (node.has("valuesExpression")) {
            problems.accept(id, "choices computed by an expression cannot be checked; use a valuesKey");
        }
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode value : node.path("values")) {
            String code = value.path("value").asText("");
            if (code.isEmpty() || !value.path("value").isTextual() || !seen.add(code)) {
                problems.accept(id, "the values of a choice are texts, none empty and none twice");
            }
            options.add(new Option(code, value.path("label").asText(code)));
        }
        return options;
    }

    private String condition(JsonNode node, String id) {
        String hide = node.path("conditional").path("hide").asText("");
        try {
            return hide.isEmpty() ? null : Conditions.checked(hide);
        } catch (IllegalArgumentException e) {
            problems.accept(id, e.getMessage());
            return null;
        }
    }

    private boolean decision(JsonNode node, FieldKind kind, String id) {
        String decision = node.path("properties").path("decision").asText("false");
        if (!decision.equals("false") && !(decision.equals("true") && kind.canDecide())) {
            problems.accept(id, "only a choice of one, a checkbox, a number or a date can be a decision (\"true\")");
        }
        return decision.equals("true");
    }

    private int sensitive(JsonNode node, String id) {
        String level = node.path("properties").path("sensitive").asText("0");
        if (!level.matches("[012]")) {
            problems.accept(id, "the property 'sensitive' is 0, 1 or 2");
            return 2;
        }
        return Integer.parseInt(level);
    }

    private boolean flag(JsonNode node, String name, String id) {
        JsonNode flag = node.path(name);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            problems.accept(id, "'" + name + "' is true or false, no expression");
        }
        return flag.asBoolean();
    }
}
