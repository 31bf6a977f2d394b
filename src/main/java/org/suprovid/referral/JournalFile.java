package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A file that somebody takes along.
 *
 * @param title message key of its title; {@code .short} is that of its name
 * @param from first day that was asked for, {@code to} the last, null for all
 */
record JournalFile(String title, List<JournalColumn> columns, LocalDate from, LocalDate to) {

    static JournalFile of(JournalFilter filter) {
        return new JournalFile("journal.title", JournalColumn.JOURNAL, filter.from(), filter.to());
    }

    static JournalFile of(MonitoringFilter filter) {
        return new JournalFile("journal.monitoring.title", JournalColumn.MONITORING, filter.from(), filter.to());
    }

    String shortTitle(JournalTexts texts, Locale reader) {
        return texts.text(title + ".short", reader);
    }

    /** Says what it is, of which time, and when it was taken. */
    String name(JournalTexts texts, Locale reader, LocalDate today) {
        return JournalTexts.listed(" ", shortTitle(texts, reader), period())
                + (to == null ? " (" + JournalTexts.fullDay(today) + ")" : "");
    }

    String period() {
        return from == null && to == null ? "" : day(from) + "–" + day(to);
    }

    private static String day(LocalDate day) {
        return day == null ? "…" : JournalTexts.fullDay(day);
    }
}
