package org.suprovid.powermap;

/**
 * An arrow as somebody draws it.
 *
 * @param from id of a node, 0 for the client, null if not chosen
 * @param to id of a node, 0 for the client, null if not chosen
 */
public record EdgeForm(Long from, Long to, Meaning meaning, String how, String helper) {

    public EdgeForm {
        how = text(how);
        helper = text(helper);
    }

    static EdgeForm of(MapEdge edge) {
        return new EdgeForm(
                edge.from() == null ? 0L : edge.from(),
                edge.to() == null ? 0L : edge.to(),
                edge.meaning(),
                edge.words().how(),
                edge.words().helper());
    }

    Long fromNode() {
        return from == 0 ? null : from;
    }

    Long toNode() {
        return to == 0 ? null : to;
    }

    MapEdge.Words words() {
        return new MapEdge.Words(how.isEmpty() ? null : how, helper.isEmpty() ? null : helper);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
