package org.suprovid.standard;

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
    UNDONE
}
