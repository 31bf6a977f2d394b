package org.suprovid.deadline;

import java.time.Instant;

/** Somebody was reminded that a date is near. @param times how often by now */
public record DeadlineReminded(long caseId, String code, String subject, int times, Instant due) {}
