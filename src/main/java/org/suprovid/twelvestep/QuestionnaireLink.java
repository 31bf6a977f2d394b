package org.suprovid.twelvestep;

import java.time.Instant;
import org.suprovid.link.LinkState;

/**
 * A link by which a client fills in the questionnaire.
 *
 * @param round how often the client was assessed before it was made: the answer belongs to the assessment that comes next
 * @param sealed its secret while it is open, else null
 */
record QuestionnaireLink(
        long id,
        long caseId,
        int round,
        byte[] sealed,
        Instant issuedAt,
        Instant expiresAt,
        Instant usedAt,
        Instant revokedAt) {

    LinkState state(Instant now) {
        return LinkState.of(usedAt, revokedAt, expiresAt, now);
    }

    /** A link that is about to be written. @param issuedBy null for the system @param later whether its case is closed */
    record New(
            long caseId,
            int round,
            byte[] tokenMark,
            byte[] codeMark,
            byte[] sealed,
            Instant issuedAt,
            Long issuedBy,
            Instant expiresAt,
            boolean later) {}
}
