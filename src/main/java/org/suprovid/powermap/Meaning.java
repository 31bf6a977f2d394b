package org.suprovid.powermap;

/** What an arrow of the map says; the words are {@code powermap.meaning.<name>}. */
public enum Meaning {
    INFLUENCES,
    COOPERATES,
    REFERS,
    BLOCKS;

    /** Whether it holds in both directions. */
    boolean isMutual() {
        return this == COOPERATES;
    }
}
