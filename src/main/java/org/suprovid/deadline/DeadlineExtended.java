package org.suprovid.deadline;

import java.time.Instant;

/** Somebody was given more time for a promised date. */
public record DeadlineExtended(long caseId, String code, String subject, ExtensionReason reason, Instant due) {}
