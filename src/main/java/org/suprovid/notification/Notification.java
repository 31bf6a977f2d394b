package org.suprovid.notification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one person was told.
 *
 * @param day the day it speaks of, null if none
 * @param readAt null while it is new
 */
public record Notification(
        long id,
        long staffId,
        Kind kind,
        String about,
        Words words,
        LocalDate day,
        String link,
        boolean urgent,
        Instant createdAt,
        Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
