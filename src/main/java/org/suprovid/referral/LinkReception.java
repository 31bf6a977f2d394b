package org.suprovid.referral;

/** How somebody who comes with a link is met; in words {@code answer.closed.<name>}, {@code answer.lost.<name>} while they write. */
enum LinkReception {
    OPEN,
    USED,
    EXPIRED,
    /** Unknown, or revoked. */
    GONE,
    /** Too many wrong ones came from there. */
    HELD
}
