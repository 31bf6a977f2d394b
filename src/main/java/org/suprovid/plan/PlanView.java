package org.suprovid.plan;

import java.util.List;

/**
 * A version as it is read: codes in the reader's words.
 *
 * @param approvedBy name of the supervisor, empty if the standard asks for no approval
 */
public record PlanView(Plan plan, String kind, String state, String agreed, String approvedBy, List<LineView> lines) {

    public PlanView {
        lines = List.copyOf(lines);
    }

    public boolean isMediated() {
        return plan.isMediated();
    }

    /** Codes of those who sign it on paper (R-PLAN-13). */
    public List<String> signers() {
        return plan.approvedOn() == null ? List.of("CLIENT", "WORKER") : List.of("CLIENT", "WORKER", "SUPERVISOR");
    }

    /** How many lines wait for a result. */
    public long open() {
        return lines.stream().filter(view -> view.line().isOpen()).count();
    }
}
