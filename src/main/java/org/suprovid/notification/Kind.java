package org.suprovid.notification;

import java.util.Locale;

/** What is told; the sentence is {@code notification.kind.<name>}, the mark before it {@code notification.mark.<signal>}. */
public enum Kind {
    /** A date is near: {0} case number, {1} name of the deadline, {2} day. */
    DEADLINE_NEAR(Signal.SOON),
    /** A date and its grace have gone by: as DEADLINE_NEAR. */
    DEADLINE_OVERDUE(Signal.OVERDUE),
    /** Somebody else's date has gone by, and the standard wants more people to know: as DEADLINE_NEAR. */
    DEADLINE_ESCALATED(Signal.OVERDUE);

    private final Signal signal;

    Kind(Signal signal) {
        this.signal = signal;
    }

    public Signal signal() {
        return signal;
    }

    /** How it is marked, in shape, word and colour. */
    public enum Signal {
        SOON,
        OVERDUE,
        INFO;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
