package org.suprovid.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A length of time as people type it: a number and what it counts; who knows how files write it may type that instead. */
public record Length(String amount, String unit) {

    static final Length NONE = new Length("", Unit.DAYS.name());

    /** What the number counts. */
    public enum Unit {
        HOURS("PT%dH", 1),
        DAYS("P%dD", 1),
        WEEKS("P%dD", 7),
        MONTHS("P%dM", 1),
        YEARS("P%dY", 1);

        private final String pattern;
        private final int times;

        Unit(String pattern, int times) {
            this.pattern = pattern;
            this.times = times;
        }

        /** Days and longer, and hours where the catalogue counts in them. */
        static List<Unit> fitting(CatalogueTimer timer) {
            boolean hours = timer.standing().lower().isExact();
            return Arrays.stream(values())
                    .filter(unit -> unit != HOURS || hours)
                    .toList();
        }

        private String span(long amount) {
            return pattern.formatted(amount * times);
        }
    }

    static Length of(Span span) {
        List<Span.Part> parts = span.parts();
        if (parts.isEmpty()) {
            return new Length("0", (span.isExact() ? Unit.HOURS : Unit.DAYS).name());
        }
        String unit = parts.get(0).unit().toUpperCase(Locale.ROOT);
        boolean one = parts.size() == 1 && known(unit);
        return one
                ? new Length(String.valueOf(parts.get(0).number()), unit)
                : new Length(span.toString(), Unit.DAYS.name());
    }

    boolean isEmpty() {
        return amount == null || amount.isBlank();
    }

    /** As files write it, as far as it can be read at all; what cannot be is left for the reader of lines to refuse. */
    String text() {
        String typed = isEmpty() ? "" : amount.strip();
        boolean number = typed.matches("\\d{1,9}") && known(unit);
        return number ? Unit.valueOf(unit).span(Long.parseLong(typed)) : typed;
    }

    private static boolean known(String unit) {
        return Arrays.stream(Unit.values()).anyMatch(one -> one.name().equals(unit));
    }
}
