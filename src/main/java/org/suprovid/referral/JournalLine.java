package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the journal in its seven columns, in the reader's language (R-REF-25).
 *
 * @param id and {@code slip} lead to the referral; they are no columns
 * @param date in figures, as the journal writes it
 */
record JournalLine(
        long id,
        String slip,
        LocalDate issuedOn,
        String date,
        String card,
        String request,
        String partner,
        String result,
        String changes,
        String responsible) {

    JournalPlace place() {
        return new JournalPlace(issuedOn, id);
    }

    /** The seven columns; the day as a day, so that a spreadsheet can sort it. */
    List<Object> cells() {
        return List.of(issuedOn, card, request, partner, result, changes, responsible);
    }

    /** The seven columns as they are printed. */
    List<String> texts() {
        return List.of(date, card, request, partner, result, changes, responsible);
    }
}
