package org.suprovid.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suprovid.platform.Problem;

/** Where a page of the journal ended: day of issue and id of its last row. */
record JournalPlace(LocalDate on, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_(\\d{1,18})");

    String text() {
        return on + "_" + id;
    }

    /** Null for the beginning; @throws Problem.NotFound for what is no place of ours */
    static JournalPlace parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Problem.NotFound("problem.notFound");
        }
        try {
            return new JournalPlace(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException e) {
            throw new Problem.NotFound("problem.notFound");
        }
    }
}
