package org.suprovid.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One deadline as somebody wrote it, in a file or on a page: texts that nobody has checked yet.
 *
 * @param bounds the shortest and the longest duration; null, like all the rest that is left out: as the catalogue has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimerLine(
        String code,
        Boolean enabled,
        String duration,
        List<String> bounds,
        List<String> reminders,
        String grace,
        String escalateTo,
        String calendar,
        String shift) {

    /** The line that says exactly this, and only what differs from the catalogue. */
    static TimerLine of(Timer timer, Timer standing) {
        boolean sameBounds =
                timer.lower().equals(standing.lower()) && timer.upper().equals(standing.upper());
        return new TimerLine(
                timer.code(),
                timer.enabled(),
                timer.duration().toString(),
                sameBounds ? null : texts(List.of(timer.lower(), timer.upper())),
                timer.reminders().equals(standing.reminders()) ? null : texts(timer.reminders()),
                differs(timer.grace(), standing.grace()),
                differs(timer.escalateTo(), standing.escalateTo()),
                differs(timer.calendar(), standing.calendar()),
                differs(timer.shift(), standing.shift()));
    }

    /** The same of another deadline. */
    TimerLine of(String timer) {
        return new TimerLine(timer, enabled, duration, bounds, reminders, grace, escalateTo, calendar, shift);
    }

    /** The same, with what is left out as this timer has it. */
    TimerLine elseAs(Timer timer) {
        return new TimerLine(
                code,
                enabled == null ? Boolean.valueOf(timer.enabled()) : enabled,
                duration == null ? timer.duration().toString() : duration,
                bounds,
                reminders == null ? texts(timer.reminders()) : reminders,
                grace == null ? timer.grace().toString() : grace,
                escalateTo == null ? timer.escalateTo().name() : escalateTo,
                calendar == null ? timer.calendar().name() : calendar,
                shift == null ? timer.shift().name() : shift);
    }

    /** The same within the bounds that hold of this deadline already. */
    TimerLine within(StandardVersion version) {
        List<String> same = version.timers().stream()
                .filter(timer -> timer.code().equals(code))
                .findFirst()
                .map(timer -> texts(List.of(timer.lower(), timer.upper())))
                .orElse(null);
        return new TimerLine(code, enabled, duration, same, reminders, grace, escalateTo, calendar, shift);
    }

    private static String differs(Object mine, Object standing) {
        return mine.equals(standing) ? null : mine.toString();
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }
}
