package org.suprovid.casework;

import java.time.DateTimeException;
import java.time.Instant;
import org.suprovid.platform.Problem;

/** Where a page of a list by time ended: moment and id of its last row. */
record Keyset(Instant at, long id) {

    /** @return null at the beginning of a list; @throws Problem.NotFound for what is no cursor of ours */
    static Keyset parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            int dash = cursor.lastIndexOf('_');
            return new Keyset(Instant.parse(cursor.substring(0, dash)), Long.parseLong(cursor.substring(dash + 1)));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new Problem.NotFound("casework.problem.page");
        }
    }

    String text() {
        return at + "_" + id;
    }
}
