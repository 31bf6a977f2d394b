package org.suprovid.plan;

/**
 * The words of a plan; sealed with the person's key.
 *
 * @param clientDuties what the client takes on
 * @param uncovered why a need the client sees has no line (SC-01)
 */
public record PlanWords(String goal, String strategy, String clientDuties, String uncovered) {

    static final PlanWords NONE = new PlanWords(null, null, null, null);

    PlanWords withDuties(String duties) {
        return new PlanWords(goal, strategy, duties, uncovered);
    }
}
