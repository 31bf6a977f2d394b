package org.suprovid.link;

import java.time.Instant;

/** How a link stands; in words {@code answer.link.<name>}. */
public enum LinkState {
    OPEN,
    USED,
    REVOKED,
    EXPIRED;

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case OPEN -> "info";
            case USED -> "done";
            case REVOKED -> "skipped";
            case EXPIRED -> "soon";
        };
    }

    /** @param usedAt null while nobody has answered; @param revokedAt null unless it was taken back */
    public static LinkState of(Instant usedAt, Instant revokedAt, Instant expiresAt, Instant now) {
        if (usedAt != null) {
            return USED;
        }
        if (revokedAt != null) {
            return REVOKED;
        }
        return expiresAt.isAfter(now) ? OPEN : EXPIRED;
    }
}
