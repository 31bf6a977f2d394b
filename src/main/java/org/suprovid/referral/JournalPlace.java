package org.suprovid.referral;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.suprovid.platform.Places;

/** Where a page of the journal ended: day of issue and id of its last row. */
record JournalPlace(LocalDate on, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_(\\d{1,18})");

    String text() {
        return on + "_" + id;
    }

    /** Null for the beginning; @throws Problem.NotFound for what is no place of ours */
    static JournalPlace parse(String text) {
        return Places.read(
                text, TEXT, parts -> new JournalPlace(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2))));
    }
}
