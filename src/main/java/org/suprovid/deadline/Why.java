package org.suprovid.deadline;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.suprovid.standard.Span;

/**
 * Why this date: a sentence and the working behind it. Keys are message keys; the words for lengths and days are chosen
 * where it is shown.
 *
 * @param sentence key of the sentence with four places: length, event, day counted from, day due
 * @param event key of the event counted from, to be read after "from"
 * @param exact whether it is counted to the minute; then the two dates are instants, otherwise days
 */
public record Why(
        String sentence, String event, Span length, Temporal from, Temporal due, boolean exact, List<Row> rows) {

    /** One line of the working; exactly one of the values is set. */
    public record Row(String label, String text, String message, Span length, List<LocalDate> days) {}

    static Why of(Deadline deadline) {
        Working working = deadline.working();
        String event = "deadline.event." + deadline.anchorEvent();
        Span duration = working.duration();
        boolean exact = duration != null && duration.isExact();
        Temporal from = exact ? deadline.anchor() : working.base();
        Temporal due = exact ? deadline.dueAt() : working.due();
        return new Why(sentence(deadline), event, duration, from, due, exact, rows(deadline, event));
    }

    private static String sentence(Deadline deadline) {
        Span duration = deadline.working().duration();
        if (deadline.working().due() == null) {
            return "deadline.why.off";
        }
        if (duration == null) {
            return "deadline.why.typed";
        }
        if (duration.isExact()) {
            return "deadline.why.exact";
        }
        return duration.isZero() ? "deadline.why.sameDay" : "deadline.why.counted";
    }

    private static List<Row> rows(Deadline deadline, String event) {
        Working working = deadline.working();
        List<Row> rows = new ArrayList<>();
        rows.add(text("rule", working.rule()));
        rows.add(text("standard", deadline.standardName() + " · " + deadline.standardVersion()));
        if (working.duration() != null) {
            rows.add(new Row(label("event"), null, event, null, null));
            rows.add(days("anchor", List.of(working.base())));
            rows.add(length("duration", working.duration()));
        }
        if (!working.skipped().isEmpty()) {
            rows.add(days("skipped", working.skipped()));
        }
        if (working.extension() != null) {
            rows.add(length("extension", working.extension()));
            rows.add(text("extensionReason", deadline.extensionReason()));
        }
        if (!working.grace().isZero()) {
            rows.add(length("grace", working.grace()));
        }
        return List.copyOf(rows);
    }

    private static Row text(String name, String text) {
        return new Row(label(name), text, null, null, null);
    }

    private static Row length(String name, Span length) {
        return new Row(label(name), null, null, length, null);
    }

    private static Row days(String name, List<LocalDate> days) {
        return new Row(label(name), null, null, null, days);
    }

    private static String label(String name) {
        return "deadline.why.row." + name;
    }
}
