package org.suprovid.crisis;

/** How far a crisis has come (R-12S-11c). */
public enum CrisisState {
    REPORTED,
    /** Somebody has seen or spoken with the client. */
    REACHED,
    /** The way out is agreed. */
    PLANNED,
    /** Over, and not looked back on yet. */
    ENDED,
    REVIEWED,
    /** It turned out to be none. */
    NO_CRISIS,
    /** The client has died, or has withdrawn agreement. */
    CANCELLED;

    public boolean isRunning() {
        return ordinal() < REVIEWED.ordinal();
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case REPORTED -> "overdue";
            case REACHED, PLANNED -> "soon";
            case ENDED -> "info";
            case REVIEWED -> "done";
            case NO_CRISIS, CANCELLED -> "skipped";
        };
    }
}
