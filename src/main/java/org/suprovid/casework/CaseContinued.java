package org.suprovid.casework;

import java.util.Map;
import java.util.Set;

/**
 * A case goes on as another one in another programme; published inside that transaction, when the new case stands and before
 * its process begins. Whoever owns something open takes it along (R-LESSON-60).
 *
 * @param from the case that is being left
 * @param to the case that goes on
 * @param oldManager who led the case that is being left
 * @param newManager who leads the case that goes on
 * @param needs ids in the new case by those in the old one, open needs only; empty if the client did not want them passed on
 * @param parts what the client agreed to pass on, as codes: PLAN, REFERRALS, CRISIS_PLAN …
 * @param documentId where the client's agreement is written
 */
public record CaseContinued(
        long from,
        long to,
        long oldManager,
        long newManager,
        Map<Long, Long> needs,
        Set<String> parts,
        long documentId) {

    public static final String PLAN = "PLAN";
    public static final String REFERRALS = "REFERRALS";
    public static final String CRISIS_PLAN = "CRISIS_PLAN";

    public CaseContinued {
        needs = Map.copyOf(needs);
        parts = Set.copyOf(parts);
    }

    public boolean takesAlong(String part) {
        return parts.contains(part);
    }
}
