package org.suprovid.deadline;

/** Names a deadline: at most one of the same name is unresolved. */
record DeadlineKey(long caseId, String code, String subject) {}
