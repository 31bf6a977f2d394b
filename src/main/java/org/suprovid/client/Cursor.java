package org.suprovid.client;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suprovid.platform.Problem;

/** Where a list that is sorted by time, newest first, goes on. */
record Cursor(Instant at, long id) {

    private static final Pattern TEXT = Pattern.compile("([\\dT:.\\-]{19,29}Z)_(\\d{1,18})");

    String text() {
        return at + "_" + id;
    }

    /** Null for the beginning of the list. */
    static Cursor parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Problem.NotFound("problem.notFound");
        }
        try {
            return new Cursor(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException e) {
            throw new Problem.NotFound("problem.notFound");
        }
    }
}
