package org.suprovid.partner;

/**
 * Somebody at a partner who can tell whether a client came, and what came of it (R-REF-16).
 *
 * @param language uk, ru or en: in which they are written to
 * @param active false for one who does not work there any more
 */
public record PartnerContact(
        long id,
        long partnerId,
        String name,
        String position,
        String phone,
        String mail,
        String language,
        boolean active) {}
