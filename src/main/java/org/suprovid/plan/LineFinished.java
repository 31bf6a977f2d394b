package org.suprovid.plan;

import java.time.LocalDate;

/**
 * A line of a plan has come to an end by itself, not because its case or version did; published in that transaction.
 *
 * @param reason code of why there is no result, null if there is one
 */
public record LineFinished(long caseId, long lineId, LineState state, LocalDate on, String reason) {}
