package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The map as circles, arrows and words, in units of the drawing; {@code y} counts from the top.
 *
 * @param rings radius of each ring, the nearest first
 */
public record MapDrawing(List<Integer> rings, List<Spot> spots, List<Arrow> arrows) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 645;
    private static final Point CENTRE = new Point(360, 305);
    private static final int CLIENT = 50;
    private static final int NODE = 22;
    private static final List<Integer> RADII = List.of(118, 198, 278);

    /** How far each ring is turned, as a part of the distance between two who stand on it: they spread over the picture. */
    private static final List<Double> TURNS = List.of(0.0, 0.7, 0.35);

    /** An organisation. @param number in the table below; @param name in at most two lines */
    public record Spot(int number, int ring, int x, int y, List<String> name) {}

    /** An arrow. @param path the line; @param tips points of the arrow heads or bars; @param labelX where its word stands */
    public record Arrow(Meaning meaning, String path, List<String> tips, int labelX, int labelY) {

        public String css() {
            return meaning.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param names of the nodes, in their order */
    static MapDrawing of(PowerMap map, List<String> names) {
        Map<Long, Point> at = new HashMap<>();
        List<Spot> spots = new ArrayList<>();
        List<MapNode> nodes = map.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            MapNode node = nodes.get(i);
            Point point = place(node, nodes);
            at.put(node.id(), point);
            spots.add(new Spot(i + 1, node.ring(), point.roundX(), point.roundY(), MapLabel.lines(names.get(i))));
        }
        List<Arrow> arrows = map.edges().stream().map(edge -> arrow(edge, at)).toList();
        return new MapDrawing(RADII, spots, arrows);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int centreX() {
        return CENTRE.roundX();
    }

    public int centreY() {
        return CENTRE.roundY();
    }

    public int clientRadius() {
        return CLIENT;
    }

    public int nodeRadius() {
        return NODE;
    }

    /** Those of one ring stand around at equal distances, each ring turned a little, none at the top where its name is. */
    private static Point place(MapNode node, List<MapNode> nodes) {
        List<MapNode> same =
                nodes.stream().filter(other -> other.ring() == node.ring()).toList();
        double step = 2 * Math.PI / same.size();
        double turn = TURNS.get(node.ring() - 1);
        double angle = -Math.PI / 2 + (same.indexOf(node) + 0.5 + turn) * step;
        return CENTRE.towards(angle, RADII.get(node.ring() - 1));
    }

    private static Arrow arrow(MapEdge edge, Map<Long, Point> at) {
        Point from = edge.from() == null ? CENTRE : at.get(edge.from());
        Point to = edge.to() == null ? CENTRE : at.get(edge.to());
        Curve curve = Curve.between(from, to, edge.from() == null ? CLIENT : NODE, edge.to() == null ? CLIENT : NODE);
        List<String> tips = new ArrayList<>();
        tips.add(edge.meaning() == Meaning.BLOCKS ? curve.barAtEnd() : curve.headAtEnd());
        if (edge.meaning().isMutual()) {
            tips.add(curve.headAtStart());
        }
        Point middle = curve.middle();
        return new Arrow(edge.meaning(), curve.path(), tips, middle.roundX(), middle.roundY());
    }
}
