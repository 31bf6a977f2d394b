package org.suprovid.powermap;

import java.time.Instant;

/**
 * An organisation on the map of a case.
 *
 * @param partnerId null for one that is not in the directory; then {@code words} hold its name
 * @param service code of what the client would need there, null if that is open
 * @param ring 1 accessible, 2 hard to reach, 3 inaccessible but necessary
 * @param firstRing where it stood at first (IND-35)
 * @param removed taken off the map; it may be put back
 * @param askedAt when somebody asked for an agreement with it, null if nobody did
 */
public record MapNode(
        long id,
        long caseId,
        Long partnerId,
        String service,
        int ring,
        int firstRing,
        boolean removed,
        Instant askedAt,
        Words words) {

    /** What is sealed. @param name of an organisation that is not in the directory */
    public record Words(String name, String note) {

        static final Words NONE = new Words(null, null);
    }
}
