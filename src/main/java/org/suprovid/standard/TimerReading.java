package org.suprovid.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.suprovid.platform.FieldError;

/** Turns lines into timers and says at which field it could not; fields are named {@code timers.CODE.duration}. */
final class TimerReading {

    private final TimerCatalogue catalogue = TimerCatalogue.shipped();
    private final List<Timer> timers = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private String field;

    private TimerReading() {}

    static TimerReading of(List<TimerLine> lines) {
        TimerReading reading = new TimerReading();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            Optional<CatalogueTimer> known = reading.catalogue.find(code);
            if (known.isEmpty()) {
                reading.errors.add(new FieldError("timers[" + i + "].code", "standard.error.timer.unknown"));
            } else if (!seen.add(code)) {
                reading.errors.add(new FieldError("timers." + code, "standard.error.timer.twice"));
            } else {
                reading.read(lines.get(i), known.get());
            }
        }
        return reading;
    }

    /** The timers that could be read. */
    List<Timer> timers() {
        return List.copyOf(timers);
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private void read(TimerLine line, CatalogueTimer known) {
        int before = errors.size();
        Timer standing = known.standing();
        String at = "timers." + line.code();
        Span duration = span(at + ".duration", line.duration(), known.isMoment());
        List<Span> reminders = spans(at + ".reminders", line.reminders(), standing::reminders);
        Span grace = line.grace() == null ? standing.grace() : span(at + ".grace", line.grace(), false);
        List<Span> bounds = spans(at + ".bounds", line.bounds(), () -> List.of(standing.lower(), standing.upper()));
        if (line.enabled() == null) {
            errors.add(new FieldError(at + ".enabled", "standard.error.missing"));
        }
        if (bounds != null && bounds.size() != 2) {
            errors.add(new FieldError(at + ".bounds", "standard.error.bounds.pair"));
        }
        var escalation = choice(at + ".escalateTo", line.escalateTo(), standing.escalateTo());
        var days = choice(at + ".calendar", line.calendar(), standing.calendar());
        var shift = choice(at + ".shift", line.shift(), standing.shift());
        if (errors.size() == before) {
            timers.add(new Timer(
                    line.code(),
                    standing.rule(),
                    line.enabled(),
                    duration,
                    reminders,
                    grace,
                    escalation,
                    days,
                    shift,
                    bounds.get(0),
                    bounds.get(1),
                    standing.fixedDuty()));
        }
    }

    private List<Span> spans(String at, List<String> texts, Supplier<List<Span>> otherwise) {
        if (texts == null) {
            return otherwise.get();
        }
        int before = errors.size();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            spans.add(span(at + "[" + i + "]", texts.get(i), false));
        }
        return errors.size() == before ? spans : null;
    }

    /** Hours that are none would hide that the same day is meant; only a moment has them. */
    private Span span(String at, String text, boolean moment) {
        field = at;
        if (text == null || text.isBlank()) {
            return refuse("standard.error.missing");
        }
        try {
            Span span = Span.of(text);
            return span.isExact() && span.isZero() && !moment ? refuse("standard.error.span.zero") : span;
        } catch (InvalidSpan e) {
            return refuse(e.code());
        }
    }

    private <E extends Enum<E>> E choice(String at, String text, E standing) {
        if (text == null) {
            return standing;
        }
        E[] known = standing.getDeclaringClass().getEnumConstants();
        for (E one : known) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        String names = String.join(", ", Arrays.stream(known).map(Enum::name).toList());
        errors.add(new FieldError(at, "standard.error.choice", names));
        return null;
    }

    private Span refuse(String reason) {
        errors.add(new FieldError(field, reason));
        return null;
    }
}
