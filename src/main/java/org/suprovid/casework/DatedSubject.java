package org.suprovid.casework;

import java.time.LocalDate;

/**
 * What an event about a deadline is about, as one text.
 *
 * @param day the date it has now, null if it has none or that is not said
 */
record DatedSubject(String code, LocalDate day) {

    static String of(String code, LocalDate day) {
        return day == null ? code : code + " " + day;
    }

    static DatedSubject read(String text) {
        String[] parts = text.split(" ", 2);
        return new DatedSubject(parts[0], parts.length == 1 ? null : LocalDate.parse(parts[1]));
    }
}
