package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A key that was given to a partner's program; the key itself is not kept.
 *
 * @param partner name
 * @param madeBy name of a colleague
 * @param usedOn the last day it opened the door, null if it never did
 * @param revokedAt null while it opens
 */
record AnswerKeyRow(
        long id,
        long partnerId,
        String partner,
        boolean partnerActive,
        Instant madeAt,
        String madeBy,
        LocalDate usedOn,
        Instant revokedAt) {}
