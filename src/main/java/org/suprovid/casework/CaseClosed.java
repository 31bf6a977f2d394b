package org.suprovid.casework;

import java.time.LocalDate;

/**
 * A case was closed; published inside the transaction that closes it.
 *
 * @param on the day it ends: plans end with it
 * @param outcome a code of R-7S-07
 */
public record CaseClosed(long caseId, LocalDate on, String outcome) {}
