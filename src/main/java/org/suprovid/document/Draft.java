package org.suprovid.document;

import java.time.OffsetDateTime;

/** What somebody has typed and not finished, still sealed. */
record Draft(byte[] answers, OffsetDateTime savedAt) {}
