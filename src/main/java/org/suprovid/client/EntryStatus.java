package org.suprovid.client;

/** How the person came to this card (R-CARD-04…06). */
public enum EntryStatus {
    /** First card ever, straight into the programme. */
    PRIMARY,
    ONE_TIME,
    /** A one-time client who enters the programme: the one-time card is superseded (R-CARD-06). */
    PROGRAMME,
    /** Finished earlier and comes back (R-CARD-05). */
    RETURNED
}
