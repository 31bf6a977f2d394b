package org.suprovid.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what a component asks of its answer; a rule this server does not know is a problem, not nothing. */
final class RulesReader {

    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> KNOWN = Set.of(
            "required", "min", "max", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");

    private final BiConsumer<String, String> problems;

    RulesReader(BiConsumer<String, String> problems) {
        this.problems = problems;
    }

    FieldRules read(JsonNode node, FieldKind kind, String id) {
        if (kind == FieldKind.WORDS || kind == FieldKind.GROUP || kind == FieldKind.LIST) {
            return FieldRules.NONE;
        }
        JsonNode validate = node.path("validate");
        onlyKnown(validate, id);
        FieldRules rules = new FieldRules(
                required(validate, id),
                number(validate, "min", id),
                number(validate, "max", id),
                length(validate, "minLength", id),
                length(validate, "maxLength", id),
                pattern(validate, id),
                contact(validate),
                kind == FieldKind.NUMBER ? length(node, "decimalDigits", id) : null,
                node.path("serializeToString").asBoolean(),
                node.path("disallowPassedDates").asBoolean());
        bounded(rules, kind, id);
        return rules;
    }

    private void onlyKnown(JsonNode validate, String id) {
        for (Iterator<String> names = validate.fieldNames(); names.hasNext(); ) {
            if (!KNOWN.contains(names.next())) {
                problems.accept(id, "one of its validation rules is not known to the server");
            }
        }
    }

    private boolean required(JsonNode validate, String id) {
        JsonNode required = validate.path("required");
        if (!required.isMissingNode() && !required.isBoolean()) {
            problems.accept(id, "'required' is true or false; use a condition to ask only sometimes");
        }
        return required.asBoolean();
    }

    private BigDecimal number(JsonNode node, String name, String id) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException e) {
            problems.accept(id, "'" + name + "' is a number, no expression");
            return null;
        }
    }

    private Integer length(JsonNode node, String name, String id) {
        BigDecimal value = number(node, name, id);
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LONGEST_TEXT)) > 0)) {
            problems.accept(id, "'" + name + "' is between 0 and " + LONGEST_TEXT);
            return null;
        }
        return value == null ? null : value.intValue();
    }

    private Pattern pattern(JsonNode validate, String id) {
        String pattern = validate.path("pattern").asText("");
        try {
            return pattern.isEmpty() ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.accept(id, "its pattern is no regular expression");
            return null;
        }
    }

    private static ContactKind contact(JsonNode validate) {
        return switch (validate.path("validationType").asText("")) {
            case "email" -> ContactKind.EMAIL;
            case "phone" -> ContactKind.PHONE;
            default -> null;
        };
    }

    private void bounded(FieldRules rules, FieldKind kind, String id) {
        if (kind.isText() && rules.maxLength() == null) {
            problems.accept(id, "a text needs a maxLength");
        }
        if (kind == FieldKind.NUMBER && (rules.min() == null || rules.max() == null)) {
            problems.accept(id, "a number needs min and max");
        }
        if (rules.min() != null && rules.max() != null && rules.min().compareTo(rules.max()) > 0) {
            problems.accept(id, "min is above max");
        }
        if (rules.minLength() != null && rules.maxLength() != null && rules.minLength() > rules.maxLength()) {
            problems.accept(id, "minLength is above maxLength");
        }
    }
}
