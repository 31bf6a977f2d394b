package org.suprovid.referral;

import java.time.Instant;

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
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        return expiresAt.isAfter(now) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    /** What opens the page: by address, or typed from paper. */
    record Secret(String token, String code) {

        String text() {
            return token + " " + code;
        }

        static Secret of(String text) {
            String[] parts = text.split(" ");
            return new Secret(parts[0], parts[1]);
        }

        @Override
        public String toString() {
            return "Secret";
        }
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
