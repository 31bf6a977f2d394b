package org.suprovid.deadline;

/** The due day of an open deadline has ended, and its grace runs. */
public record DeadlinePassed(long caseId, String code, String subject) {}
