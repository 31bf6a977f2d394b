package org.suprovid.client;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Both people agreed that their cards are linked.
 *
 * @param card number of the other person's card
 * @param relation what the other person is to this client
 * @param consentOn when this client agreed
 * @param relativeConsentOn when the other person agreed
 */
record FamilyConsents(
        String card,
        FamilyRelation relation,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate consentOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate relativeConsentOn) {}
