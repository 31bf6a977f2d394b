package org.suprovid.client;

import java.time.LocalDate;

/**
 * That two people belong together, as both allowed us to note (SC-01).
 *
 * @param relation what the relative is to the person
 * @param consentOn when the person agreed
 * @param relativeConsentOn when the relative agreed
 */
record FamilyLink(
        long id,
        long personId,
        long relativeId,
        FamilyRelation relation,
        LocalDate consentOn,
        LocalDate relativeConsentOn) {

    FamilyLink seenFrom(long person) {
        return person == personId
                ? this
                : new FamilyLink(id, relativeId, personId, relation.inverse(), relativeConsentOn, consentOn);
    }
}
