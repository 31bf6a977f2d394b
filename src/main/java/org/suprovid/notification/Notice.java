package org.suprovid.notification;

import java.time.Instant;

/** A notification in the reader's words. @param link page where something can be done about it */
public record Notice(long id, Kind kind, String text, String link, boolean urgent, Instant at, boolean read) {}
