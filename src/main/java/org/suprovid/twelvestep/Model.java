package org.suprovid.twelvestep;

/** How a client is served (R-12S-03). */
public enum Model {
    /** Short, by a brief plan; steps 5 and 6 are passed over. */
    SUPPORTIVE,
    /** By full assessment and full plan. */
    COMPREHENSIVE,
    /** Not ready: informed, perhaps asked again later. */
    NOT_NOW
}
