package org.suprovid.plan;

/** Where a version of a plan is in its life. */
public enum PlanState {
    DRAFT,
    IN_FORCE,
    /** A newer version took its place; read only (R-7S-06). */
    SUPERSEDED,
    /** The case was closed; read only. */
    ENDED;

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case DRAFT -> "soon";
            case IN_FORCE -> "done";
            case SUPERSEDED, ENDED -> "skipped";
        };
    }
}
