package org.suprovid.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A package in the reader's words, as page and paper show it.
 *
 * @param sentAt null while only the sending side reads it
 * @param manager who leads the case that is left; {@code phone} is empty if none is known
 */
public record PackageView(
        int version,
        Instant madeAt,
        Instant sentAt,
        String caseNumber,
        String programme,
        String manager,
        String phone,
        LocalDate on,
        List<Section> sections) {

    /** One part, under its heading. */
    public record Section(String code, String title, List<Row> rows) {}

    /** What it is about, and all that is said of it. */
    public record Row(String about, String said) {}
}
