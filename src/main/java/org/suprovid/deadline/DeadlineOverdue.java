package org.suprovid.deadline;

import java.time.Instant;

/** A date and its grace have gone by. @param escalatedTo role the delay is reported to: CASE_MANAGER or SUPERVISOR */
public record DeadlineOverdue(long caseId, String code, String subject, Instant since, String escalatedTo) {}
