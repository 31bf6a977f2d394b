package org.suprovid.link;

import java.time.Instant;

/** What stands behind a link that somebody holds. */
public interface LinkBehind {

    byte[] tokenMark();

    byte[] codeMark();

    /** Its secret, null once it is used or revoked. */
    byte[] sealed();

    Instant expiresAt();

    boolean used();

    /** Whether it opens nothing any more, whatever the day. */
    boolean isGone();

    default boolean isOver(Instant now) {
        return !expiresAt().isAfter(now);
    }
}
