package org.suprovid.platform;

/** How far somebody sees into the record; the database enforces it row by row (R-ROLE-20, design §6). */
public enum RowScope {
    /** No client data at all: analysts, administrators, and staff without a valid pledge (R-ROLE-21). */
    NONE,
    /** The requests, cards and cases one is answerable for. */
    OWN,
    /** Everything in the programmes one supervises. */
    PROJECT,
    /** The engine and the system's own housekeeping; never a person. */
    SYSTEM
}
