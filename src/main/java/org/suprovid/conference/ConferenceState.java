package org.suprovid.conference;

/** How far a conference has come (R-12S-10). */
public enum ConferenceState {
    /** Somebody wants one, and it is still to be said who meets when. */
    ASKED,
    CALLED,
    /** The minutes are written, and not signed yet. */
    HELD,
    /** The minutes are signed: what was decided is being carried out. */
    DECIDED,
    DONE,
    /** It did not take place, because those who called it say so. */
    CANCELLED,
    /** The case is over. */
    ENDED;

    public boolean isRunning() {
        return ordinal() < DONE.ordinal();
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case ASKED -> "soon";
            case CALLED, HELD, DECIDED -> "info";
            case DONE -> "done";
            case CANCELLED, ENDED -> "skipped";
        };
    }
}
