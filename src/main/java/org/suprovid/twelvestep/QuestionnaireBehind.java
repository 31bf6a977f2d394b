package org.suprovid.twelvestep;

import java.time.Instant;
import org.suprovid.link.LinkBehind;

/**
 * What stands behind a client's link: which case, and nothing that the page says.
 *
 * @param later whether its case is closed and the client is asked all the same, without a name
 * @param closed whether it was revoked, its case is closed for good, or nothing can be written about the person any more
 */
record QuestionnaireBehind(
        long id,
        long caseId,
        byte[] tokenMark,
        byte[] codeMark,
        byte[] sealed,
        Instant expiresAt,
        boolean used,
        boolean later,
        boolean closed)
        implements LinkBehind {

    @Override
    public boolean isGone() {
        return used || closed;
    }
}
