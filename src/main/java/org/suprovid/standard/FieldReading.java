package org.suprovid.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.suprovid.platform.FieldError;

/** Reads single fields and gathers why it could not; then the answer is null. */
final class FieldReading {

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    int refused() {
        return errors.size();
    }

    void refuse(String at, String reason, Object... args) {
        errors.add(new FieldError(at, reason, args));
    }

    /** Hours that are none would hide that the same day is meant; only a moment has them. */
    Span span(String at, String text, boolean moment) {
        try {
            if (text == null || text.isBlank()) {
                throw new InvalidSpan("standard.error.missing");
            }
            Span span = Span.of(text);
            if (span.isExact() && span.isZero() && !moment) {
                throw new InvalidSpan("standard.error.span.zero");
            }
            return span;
        } catch (InvalidSpan e) {
            refuse(at, e.code());
            return null;
        }
    }

    List<Span> spans(String at, List<String> texts, boolean moment, Supplier<List<Span>> otherwise) {
        if (texts == null) {
            return otherwise.get();
        }
        int before = errors.size();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            spans.add(span(at + "[" + i + "]", texts.get(i), moment));
        }
        return errors.size() == before ? spans : null;
    }

    <E extends Enum<E>> E choice(String at, String text, E standing) {
        if (text == null) {
            return standing;
        }
        E[] known = standing.getDeclaringClass().getEnumConstants();
        for (E one : known) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        refuse(
                at,
                "standard.error.choice",
                String.join(", ", Arrays.stream(known).map(Enum::name).toList()));
        return null;
    }
}
