package org.suprovid.referral;

import java.time.Instant;

/**
 * Who goes along to one visit, and what was done on the way (R-REF-30…33).
 *
 * @param actions codes joined by commas
 * @param startedAt null until they have gone
 */
record Escort(
        long id,
        long referralId,
        int attempt,
        long staffId,
        Instant plannedAt,
        Instant startedAt,
        String actions,
        String transport,
        Integer mood,
        Integer minutes,
        Long documentId) {}
