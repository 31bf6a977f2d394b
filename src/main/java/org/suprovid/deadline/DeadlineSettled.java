package org.suprovid.deadline;

/** A date that somebody was reminded of, or that had gone by, needs no reminding any more: kept, moved on or dropped. */
public record DeadlineSettled(long caseId, String code, String subject) {}
