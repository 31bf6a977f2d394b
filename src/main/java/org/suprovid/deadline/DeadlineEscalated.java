package org.suprovid.deadline;

/** A delay has grown old enough for somebody else to know. @param escalatedTo role it is reported to from now on */
public record DeadlineEscalated(long caseId, String code, String subject, String escalatedTo) {}
