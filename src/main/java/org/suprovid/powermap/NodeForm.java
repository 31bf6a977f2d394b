package org.suprovid.powermap;

/**
 * An organisation as somebody puts it on the map.
 *
 * @param partner id, null for one that is not in the directory
 * @param name of one that is not in the directory
 */
public record NodeForm(Long partner, String name, String service, Integer ring, String note) {

    public NodeForm {
        name = text(name);
        service = text(service);
        note = text(note);
    }

    static NodeForm of(MapNode node) {
        return new NodeForm(
                node.partnerId(),
                node.words().name(),
                node.service(),
                node.ring(),
                node.words().note());
    }

    MapNode.Words words() {
        return new MapNode.Words(partner == null ? name : null, note.isEmpty() ? null : note);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
