package org.suprovid.referral;

import java.util.List;
import java.util.Locale;

/**
 * A column of the journal or of the monitoring file.
 *
 * @param text message key of its head
 * @param share of the width of a page in percent
 */
record JournalColumn(String text, int share) {

    private static final int CHARACTERS = 150;

    /** R-REF-25, in the order of the practitioners' journal. */
    static final List<JournalColumn> JOURNAL = List.of(
            new JournalColumn("journal.column.date", 7),
            new JournalColumn("journal.column.card", 9),
            new JournalColumn("journal.column.request", 14),
            new JournalColumn("journal.column.where", 17),
            new JournalColumn("journal.column.result", 19),
            new JournalColumn("journal.column.changes", 20),
            new JournalColumn("journal.column.responsible", 14));

    /** R-REF-26, R-REF-46…48. */
    static final List<JournalColumn> MONITORING = List.of(
            new JournalColumn("journal.column.date", 7),
            new JournalColumn("journal.column.slip", 10),
            new JournalColumn("journal.column.card", 9),
            new JournalColumn("journal.column.whereAndWhat", 16),
            new JournalColumn("journal.column.check", 11),
            new JournalColumn("journal.column.how", 12),
            new JournalColumn("journal.column.checkResult", 13),
            new JournalColumn("journal.column.checkChanges", 12),
            new JournalColumn("journal.column.offers", 10));

    static List<JournalSheet.Column> ofSheet(List<JournalColumn> columns, JournalTexts texts, Locale reader) {
        return columns.stream()
                .map(column -> new JournalSheet.Column(
                        texts.text(column.text, reader), Math.max(10, column.share * CHARACTERS / 100)))
                .toList();
    }
}
