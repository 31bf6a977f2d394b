package org.suprovid.plan;

/** Where a line of a plan is in its life (R-PLAN-11). */
public enum LineState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    NOT_RECEIVED,
    CANCELLED,
    /** Taken along into the next version. */
    CARRIED_OVER,
    /** The client said no to it before the plan began (R-GEN-06). */
    DECLINED;

    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> "info";
            case DONE -> "done";
            case NOT_RECEIVED -> "soon";
            case CANCELLED, CARRIED_OVER, DECLINED -> "skipped";
        };
    }
}
