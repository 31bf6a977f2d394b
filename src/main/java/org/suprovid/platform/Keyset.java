package org.suprovid.platform;

import java.time.Instant;
import java.util.regex.Pattern;

/** Where a page of a list by time ended: moment and id of its last row. */
public record Keyset(Instant at, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-[\\dT:.\\-]{12,25}Z)_(\\d{1,18})");

    /** Null for the beginning; @throws Problem.NotFound for what is no place of ours */
    public static Keyset parse(String text) {
        return Places.read(
                text, TEXT, parts -> new Keyset(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2))));
    }

    public String text() {
        return at + "_" + id;
    }
}
