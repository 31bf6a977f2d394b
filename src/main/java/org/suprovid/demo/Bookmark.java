package org.suprovid.demo;

import java.time.Instant;

/**
 * How far one story is told.
 *
 * @param position in the list of all stories
 * @param number of the request or case, null before the first turn
 * @param lines results recorded, {@code contacts} contacts made so far
 * @param next when the next turn is, null if the story stands
 */
record Bookmark(int position, String number, int lines, int contacts, boolean reviewed, Instant next) {

    static Bookmark before(int position, Instant first) {
        return new Bookmark(position, null, 0, 0, false, first);
    }
}
