package org.suprovid.casework;

/**
 * One step of the staircase: a stage, and how it stands with it in a case.
 *
 * @param note when it was entered or left, or why it was skipped; null if there is nothing to say
 */
public record Step(String code, String elementId, String name, State state, String note) {

    /** How it stands with a stage. */
    public enum State {
        DONE,
        CURRENT,
        SKIPPED,
        TO_COME
    }
}
