package org.suprovid.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can happen to a standard; the text is {@code standard.history.<name>}. */
public enum HistoryEvent {
    BEGUN,
    TIMER_SET,
    TIMER_RESET,
    FLAG_SET,
    FLAG_RESET,
    HEAD_SET,
    BASE_SET,
    DISCARDED,
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    REPLACED,
    PUBLISHED,
    APPLYING,
    PAUSED,
    RESUMED,
    APPLIED,
    RETRIED,
    UNDOING,
    UNDONE;

    private static final Set<HistoryEvent> WRITING =
            EnumSet.of(BEGUN, TIMER_SET, TIMER_RESET, FLAG_SET, FLAG_RESET, HEAD_SET, BASE_SET, PROPOSED);

    /** What makes somebody an author of the version, who cannot be the one to approve it. */
    public static Set<HistoryEvent> writing() {
        return Collections.unmodifiableSet(WRITING);
    }
}
