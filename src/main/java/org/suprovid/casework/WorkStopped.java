package org.suprovid.casework;

/** The person withdraws, leaves or has died: the work on the case stops before its closure is written (R-7S-21, Q-46). */
public record WorkStopped(long caseId, String outcome) {}
