package org.suprovid.plan;

/** A review has taken open lines along into the next version; published in that transaction, when the new lines are there. */
public record LinesCarriedOver(long caseId) {}
