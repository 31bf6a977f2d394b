package org.suprovid.client;

import java.util.Set;

/**
 * How a client took part while the card was filled in (R-GEN-07).
 *
 * @param how PRESENT, AGREED, PROPOSED, PERFORMED
 * @param documentId the filled card
 */
public record ClientTookPart(long caseId, Set<String> how, long documentId) {}
