package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.suprovid.link.LinkBehind;

/**
 * What stands behind a link that somebody holds: no more than the page may say, and where the answer belongs.
 *
 * @param sealed its secret, null once it is used or revoked
 * @param service code of the catalogue, which the page says in neutral words only
 * @param erased whether nothing can be written about the person any more
 */
record LinkOpened(
        long id,
        byte[] tokenMark,
        byte[] codeMark,
        byte[] sealed,
        Instant expiresAt,
        boolean used,
        boolean revoked,
        long referralId,
        String slip,
        String service,
        LocalDate issuedOn,
        long personId,
        long partnerId,
        boolean erased)
        implements LinkBehind {

    @Override
    public boolean isGone() {
        return used || revoked || erased;
    }
}
