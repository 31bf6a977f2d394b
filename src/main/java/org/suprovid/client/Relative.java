package org.suprovid.client;

import java.time.LocalDate;

/**
 * A linked person as told on a client's card: who, and since when both agree; nothing of the other card's answers.
 *
 * @param link id of the link
 * @param card number of the person's newest card
 * @param name empty if not known
 */
record Relative(
        long link,
        FamilyRelation relation,
        String card,
        String name,
        LocalDate consentOn,
        LocalDate relativeConsentOn) {}
