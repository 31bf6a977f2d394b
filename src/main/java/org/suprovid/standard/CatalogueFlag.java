package org.suprovid.standard;

import java.util.List;
import java.util.Optional;
import org.suprovid.platform.FieldError;

/**
 * A choice of a standard as the catalogue knows it.
 *
 * @param choices what a CHOICE may be, empty for the other kinds
 * @param about what it means, in English, for exported files
 */
record CatalogueFlag(String code, Kind kind, List<String> choices, String about) {

    private static final int MOST = 1000;

    CatalogueFlag {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    enum Kind {
        SWITCH,
        NUMBER,
        LENGTH,
        CHOICE
    }

    /** Why this value cannot be taken; empty if it can. */
    Optional<FieldError> refused(String value) {
        String field = "flags." + code;
        switch (kind) {
            case SWITCH:
                return one(List.of("true", "false"), value, field);
            case CHOICE:
                return one(choices, value, field);
            case NUMBER:
                boolean number = value != null && value.matches("\\d{1,4}") && Integer.parseInt(value) <= MOST;
                return number
                        ? Optional.empty()
                        : Optional.of(new FieldError(field, "standard.error.number", String.valueOf(MOST)));
            default:
                try {
                    Span.of(value);
                    return Optional.empty();
                } catch (InvalidSpan e) {
                    return Optional.of(new FieldError(field, e.code()));
                }
        }
    }

    private static Optional<FieldError> one(List<String> allowed, String value, String field) {
        return allowed.contains(value)
                ? Optional.empty()
                : Optional.of(new FieldError(field, "standard.error.choice", String.join(", ", allowed)));
    }
}
