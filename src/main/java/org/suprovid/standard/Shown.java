package org.suprovid.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A value of a standard in the form in which a page says it: lengths of time, a text to look up, a day, or as it is.
 *
 * @param key of a text, null unless it is one
 */
public record Shown(List<Span> spans, String key, LocalDate day, String plain) {

    private static final Map<String, String> WORDS = Map.of(
            "enabled", "standard.enabled.",
            "escalateTo", "standard.escalation.",
            "days", "standard.days.",
            "shift", "standard.shift.");

    static Shown of(TimerField field, Timer timer) {
        return ofTimer(field.label(), field.of(timer));
    }

    /** @param field of a deadline, as files name it */
    static Shown ofTimer(String field, String value) {
        if (List.of("grace", "reminders").contains(field)
                && (value.isEmpty() || value.equals("P0D") && field.equals("grace"))) {
            return word("standard." + field + ".none");
        }
        return switch (field) {
            case "duration", "reminders", "grace" -> spans(value);
            case "calendar" -> word(WORDS.get("days") + value);
            default -> word(WORDS.get(field) + value);
        };
    }

    /** A choice of a standard; null or empty where none is made. */
    static Shown ofFlag(String value) {
        if (value == null || value.isEmpty()) {
            return word("standard.flag.none");
        }
        if (value.matches("P[T\\d].*")) {
            return spans(value);
        }
        return value.matches("\\d+") ? new Shown(List.of(), null, null, value) : word("standard.flag.value." + value);
    }

    /** What a version says about itself. */
    static Shown ofHead(String field, String value) {
        return field.equals("validFrom")
                ? new Shown(List.of(), null, LocalDate.parse(value), null)
                : new Shown(List.of(), null, null, value);
    }

    private static Shown spans(String value) {
        return new Shown(Arrays.stream(value.split(" ")).map(Span::of).toList(), null, null, null);
    }

    private static Shown word(String key) {
        return new Shown(List.of(), key, null, null);
    }
}
