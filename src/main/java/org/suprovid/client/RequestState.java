package org.suprovid.client;

/** Where a row of the register of requests stands. */
public enum RequestState {
    /** Being taken down; may still be thrown away. */
    DRAFT,
    OPEN,
    CLOSED,
    DISCARDED
}
