package org.suprovid.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suprovid.platform.FieldError;

/** Turns lines into timers and says at which field it could not; fields are named {@code timers.CODE.duration}. */
final class TimerReading {

    private final List<Timer> timers = new ArrayList<>();
    private final FieldReading fields = new FieldReading();

    private TimerReading() {}

    static TimerReading of(List<TimerLine> lines) {
        TimerReading reading = new TimerReading();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            Optional<CatalogueTimer> known = TimerCatalogue.shipped().find(code);
            if (known.isEmpty()) {
                reading.fields.refuse("timers[" + i + "].code", "standard.error.timer.unknown");
            } else if (!seen.add(code)) {
                reading.fields.refuse("timers." + code, "standard.error.timer.twice");
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
        return fields.errors();
    }

    private void read(TimerLine line, CatalogueTimer known) {
        int before = fields.refused();
        Timer standing = known.standing();
        boolean moment = known.isMoment();
        String at = "timers." + line.code();
        Span duration = fields.span(at + ".duration", line.duration(), moment);
        List<Span> reminders = fields.spans(at + ".reminders", line.reminders(), false, standing::reminders);
        Span grace = line.grace() == null ? standing.grace() : fields.span(at + ".grace", line.grace(), false);
        List<Span> bounds =
                fields.spans(at + ".bounds", line.bounds(), moment, () -> List.of(standing.lower(), standing.upper()));
        if (line.enabled() == null) {
            fields.refuse(at + ".enabled", "standard.error.missing");
        }
        if (bounds != null && bounds.size() != 2) {
            fields.refuse(at + ".bounds", "standard.error.bounds.pair");
        }
        var escalation = fields.choice(at + ".escalateTo", line.escalateTo(), standing.escalateTo());
        var days = fields.choice(at + ".calendar", line.calendar(), standing.calendar());
        var shift = fields.choice(at + ".shift", line.shift(), standing.shift());
        if (fields.refused() == before) {
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
}
