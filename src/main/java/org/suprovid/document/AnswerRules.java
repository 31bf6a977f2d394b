package org.suprovid.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one typed answer against the rules of its field. */
final class AnswerRules {

    private static final Finding MISSING = new Finding("document.error.required");
    private final LocalDate today;

    AnswerRules(LocalDate today) {
        this.today = today;
    }

    /** The first rule the answer breaks. */
    Optional<Finding> check(FormField field, Object value, List<Option> choices) {
        FieldRules rules = field.rules();
        boolean nothing = value == null || field.kind() == FieldKind.CHECKBOX && Boolean.FALSE.equals(value);
        if (nothing) {
            return rules.required() ? Optional.of(MISSING) : Optional.empty();
        }
        return Optional.ofNullable(
                switch (field.kind()) {
                    case TEXTFIELD, TEXTAREA -> text(rules, (String) value);
                    case NUMBER -> number(rules, new BigDecimal(value.toString()));
                    case RADIO, SELECT -> choice(List.of((String) value), choices);
                    case CHECKLIST, TAGLIST -> choice(strings(value), choices);
                    case DATE, DATETIME -> date(rules, (String) value);
                    default -> null;
                });
    }

    private static Finding text(FieldRules rules, String text) {
        if (rules.minLength() != null && text.length() < rules.minLength()) {
            return new Finding("document.error.tooShort", rules.minLength());
        }
        if (text.length() > rules.maxLength()) {
            return new Finding("document.error.tooLong", rules.maxLength());
        }
        if (rules.pattern() != null && !BoundedText.find(rules.pattern(), text)) {
            return new Finding("document.error.pattern");
        }
        if (rules.contact() != null && !BoundedText.find(rules.contact().pattern(), text)) {
            return new Finding(rules.contact() == ContactKind.EMAIL ? "document.error.email" : "document.error.phone");
        }
        return null;
    }

    private static Finding number(FieldRules rules, BigDecimal number) {
        if (rules.min() != null && number.compareTo(rules.min()) < 0) {
            return new Finding("document.error.min", rules.min());
        }
        if (rules.max() != null && number.compareTo(rules.max()) > 0) {
            return new Finding("document.error.max", rules.max());
        }
        if (rules.decimals() != null && number.scale() > rules.decimals()) {
            return rules.decimals() == 0
                    ? new Finding("document.error.integer")
                    : new Finding("document.error.decimals", rules.decimals());
        }
        return null;
    }

    private static Finding choice(List<String> codes, List<Option> choices) {
        Set<String> known = choices.stream().map(Option::value).collect(Collectors.toSet());
        return known.containsAll(codes) ? null : new Finding("document.error.option");
    }

    private Finding date(FieldRules rules, String moment) {
        boolean past = LocalDate.parse(moment.substring(0, 10)).isBefore(today);
        return rules.notPast() && past ? new Finding("document.error.past") : null;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }

    /** A broken rule: message key and what the rule says. */
    record Finding(String code, Object... args) {}
}
