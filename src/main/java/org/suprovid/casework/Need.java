package org.suprovid.casework;

/**
 * What a client needs, as the client or a specialist sees it (R-7S-02a).
 *
 * @param caseNumber the case it belongs to: the one asked about, or one found in it that is led with it
 * @param text the need in words; empty when the person was erased
 * @param recognised whether the client sees it, too
 * @param kind PREVENTIVE or SUBJECTIVE
 * @param state OPEN, MET or DROPPED
 */
public record Need(
        long id,
        long caseId,
        String caseNumber,
        String text,
        String domain,
        String priority,
        boolean recognised,
        String kind,
        String equivalent,
        String state) {

    /** The same need, to be written down for another case. */
    Need anew() {
        return new Need(0, 0, null, text, domain, priority, recognised, kind, equivalent, state);
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
