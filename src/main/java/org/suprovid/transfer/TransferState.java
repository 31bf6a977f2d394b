package org.suprovid.transfer;

import java.util.EnumSet;
import java.util.Set;

/** How far a transfer has come (R-LESSON-60). */
public enum TransferState {
    REQUESTED,
    /** The client has agreed to what is passed on. */
    AGREED,
    /** The supervisor of the sending side has approved it. */
    APPROVED,
    /** The package is on its way or has arrived, and is not acknowledged yet. */
    SENT,
    /** The receiver has asked back. */
    QUESTIONED,
    /** Acknowledged: the client is the receiver's. */
    RECEIVED,
    /** The client does not want it. */
    DECLINED,
    NOT_APPROVED,
    /** The receiver has said no. */
    REFUSED,
    /** The sending side has taken it back. */
    WITHDRAWN,
    /** The case has ended meanwhile. */
    CANCELLED;

    private static final Set<TransferState> RUNNING = EnumSet.range(REQUESTED, QUESTIONED);

    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case REQUESTED, AGREED, APPROVED, SENT -> "info";
            case QUESTIONED -> "soon";
            case RECEIVED -> "done";
            case DECLINED, NOT_APPROVED, REFUSED, WITHDRAWN, CANCELLED -> "skipped";
        };
    }
}
