package org.suprovid.conventions;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One plane of a diagram as drawn: boxes, labels and lines with their places. */
record Sheet(Map<String, Rectangle2D> boxes, Map<String, Rectangle2D> labels, List<Line> lines) {

    /** A straight piece of a flow. */
    record Line(String flow, Line2D path) {

        boolean crosses(Line other) {
            Line2D a = path, b = other.path;
            return !flow.equals(other.flow)
                    && a.ptLineDist(b.getP1()) > 0
                    && a.ptLineDist(b.getP2()) > 0
                    && b.ptLineDist(a.getP1()) > 0
                    && b.ptLineDist(a.getP2()) > 0
                    && a.intersectsLine(b);
        }

        boolean straight() {
            return path.getX1() == path.getX2() || path.getY1() == path.getY2();
        }

        boolean touches(Rectangle2D box) {
            return path.intersects(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
        }
    }

    /** How large it is shown where all of it is seen at once: 1 as it was drawn, less where it has to be made smaller. */
    double scaleOn(double width, double height) {
        Rectangle2D drawn = Stream.concat(boxes.values().stream(), labels.values().stream())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        return Math.min(1, Math.min(width / drawn.getWidth(), height / drawn.getHeight()));
    }

    boolean shows(String element) {
        return boxes.containsKey(element);
    }

    static Stream<Sheet> of(Diagram diagram) {
        return diagram.elements(Diagram.DI, "BPMNPlane")
                .map(plane -> new Sheet(
                        boxes(plane, "BPMNShape", "Bounds"), boxes(plane, "BPMNLabel", "Bounds"), lines(plane)));
    }

    private static Map<String, Rectangle2D> boxes(Element plane, String kind, String bounds) {
        return children(plane, kind)
                .collect(Collectors.toMap(
                        shape -> owner(shape).getAttribute("bpmnElement"),
                        shape -> rectangle(firstChild(shape, bounds))));
    }

    private static Element owner(Element shape) {
        return shape.hasAttribute("bpmnElement") ? shape : (Element) shape.getParentNode();
    }

    private static List<Line> lines(Element plane) {
        List<Line> lines = new ArrayList<>();
        children(plane, "BPMNEdge").forEach(edge -> {
            List<Element> points = children(edge, "waypoint").toList();
            for (int i = 1; i < points.size(); i++) {
                Element from = points.get(i - 1), to = points.get(i);
                lines.add(new Line(
                        edge.getAttribute("bpmnElement"),
                        new Line2D.Double(at(from, "x"), at(from, "y"), at(to, "x"), at(to, "y"))));
            }
        });
        return lines;
    }

    private static Element firstChild(Element element, String name) {
        return children(element, name).findFirst().orElseThrow();
    }

    private static Stream<Element> children(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Rectangle2D rectangle(Element bounds) {
        return new Rectangle2D.Double(at(bounds, "x"), at(bounds, "y"), at(bounds, "width"), at(bounds, "height"));
    }

    private static double at(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
