package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;

/** One deadline as the catalogue's file has it. */
record TimerEntry(
        String rule,
        String code,
        String from,
        String about,
        String duration,
        List<String> bounds,
        List<String> reminders,
        String grace,
        Timer.Escalation escalateTo,
        Timer.Days calendar,
        Timer.Shift shift,
        boolean fixedDuty,
        String after,
        boolean outlivesCase,
        boolean urgent) {

    CatalogueTimer in(String group) {
        List<Span> before = new ArrayList<>();
        if (reminders != null) {
            reminders.forEach(reminder -> before.add(Span.of(reminder)));
        }
        Timer standing = new Timer(
                code,
                rule,
                fixedDuty,
                Span.of(duration),
                before,
                grace == null ? Span.ZERO : Span.of(grace),
                escalateTo == null ? Timer.Escalation.SUPERVISOR : escalateTo,
                calendar == null ? Timer.Days.ALL_DAYS : calendar,
                shift == null ? Timer.Shift.NONE : shift,
                Span.of(bounds.get(0)),
                Span.of(bounds.get(1)),
                fixedDuty);
        return new CatalogueTimer(group, from, about, after, outlivesCase, urgent, standing);
    }
}
