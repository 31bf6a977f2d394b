package org.suprovid.referral;

import java.time.Instant;
import org.suprovid.link.LinkState;

/**
 * A link as it stands in the table.
 *
 * @param sealed its secret while it is open, else null
 * @param issuedBy null if the system did, with the slip
 * @param revokedBy null if the system did, with the consent or the referral
 */
record LinkRow(
        long id,
        long referralId,
        int attempt,
        byte[] sealed,
        Instant issuedAt,
        Long issuedBy,
        Instant expiresAt,
        Instant usedAt,
        Instant revokedAt,
        Long revokedBy) {

    boolean isOpen() {
        return sealed != null;
    }

    LinkState state(Instant now) {
        return LinkState.of(usedAt, revokedAt, expiresAt, now);
    }

    /** A link that is about to be written. */
    record New(
            long referralId,
            int attempt,
            byte[] tokenMark,
            byte[] codeMark,
            byte[] sealed,
            Instant issuedAt,
            Long issuedBy,
            Instant expiresAt) {}
}
