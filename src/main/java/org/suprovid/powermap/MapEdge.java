package org.suprovid.powermap;

/**
 * An arrow of the map.
 *
 * @param from id of a node, null for the client
 * @param to id of a node, null for the client
 */
public record MapEdge(long id, long caseId, Long from, Long to, Meaning meaning, boolean removed, Words words) {

    /** What is sealed: how the influence works, and with whose help it can be used. */
    public record Words(String how, String helper) {

        static final Words NONE = new Words(null, null);
    }
}
