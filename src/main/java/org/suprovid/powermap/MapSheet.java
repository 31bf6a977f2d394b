package org.suprovid.powermap;

import java.time.Instant;
import java.util.List;
import org.suprovid.casework.CaseFile;

/**
 * The map of one case as the page shows it.
 *
 * @param edits whether anything can be drawn: not in a closed case
 */
public record MapSheet(
        CaseFile file,
        String problem,
        MapDrawing drawing,
        List<NodeLine> nodes,
        List<EdgeLine> edges,
        List<NodeLine> removedNodes,
        List<EdgeLine> removedEdges,
        List<MapGap> gaps,
        boolean edits) {

    /**
     * An organisation in the table.
     *
     * @param number on the picture, 0 if it is taken off
     * @param code of the partner, null if it is not in the directory
     * @param agreed whether there is an agreement that carries a referral
     * @param askedAt when somebody asked for one, null if nobody did
     */
    public record NodeLine(
            long id,
            int number,
            String name,
            String code,
            boolean active,
            String service,
            int ring,
            int firstRing,
            String note,
            boolean agreed,
            Instant askedAt) {}

    /** An arrow in the table. @param from name, null for the client; @param to name, null for the client */
    public record EdgeLine(long id, String from, String to, Meaning meaning, String how, String helper) {}

    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
