package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the sheet of one-time services (R-DOC-03); no plan stands behind it (R-DOC-03a).
 *
 * @param cardId the person's card, null for somebody known by a code only
 * @param cardNumber its number, null likewise
 * @param place code of R-CAT-20
 * @param services codes of R-CAT-01
 * @param invited to the programme: YES, NO or REFUSED
 */
public record OneTimeService(
        long id,
        Long cardId,
        String cardNumber,
        long personId,
        long programmeId,
        long workerId,
        LocalDate givenOn,
        String place,
        List<String> services,
        List<GivenMeans> means,
        String invited,
        long documentId) {

    /** @param item code of R-CAT-12 */
    public record GivenMeans(String item, int quantity) {}
}
