package org.suprovid.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Where a token may go in a diagram: along a flow, into a sub-process and out at its end. */
class DiagramWays {

    private static final Set<String> ENCLOSING = Set.of("subProcess", "transaction");
    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();
    private final Set<String> enclosing = new HashSet<>();

    DiagramWays(List<Element> elements) {
        elements.stream()
                .filter(element -> ENCLOSING.contains(element.getLocalName()))
                .forEach(element -> enclosing.add(element.getAttribute("id")));
        elements.forEach(this::lead);
    }

    /** Ids of all elements a token may come to from this one, itself included. */
    Set<String> from(String id) {
        return from(id, List.of(next));
    }

    /** The same with whatever is begun beside the work: a review when its day has come. */
    Set<String> begunFrom(String id) {
        return from(id, List.of(next, beside));
    }

    private static Set<String> from(String id, List<Map<String, Set<String>>> ways) {
        Set<String> seen = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            ways.stream()
                    .flatMap(way -> way.getOrDefault(at, Set.of()).stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private void lead(Element element) {
        String id = element.getAttribute("id");
        String parent = element.getParentNode() instanceof Element around ? around.getAttribute("id") : "";
        switch (element.getLocalName()) {
            case "sequenceFlow" -> way(left(element.getAttribute("sourceRef")), element.getAttribute("targetRef"));
            case "boundaryEvent" -> edge(element);
            case "startEvent" -> way(parent, id);
            case "endEvent" -> way(id, left(parent));
            default -> {
                // everything else is only come to and left by flows
            }
        }
    }

    /** Where the work beside it goes on, an event at the edge leads nobody on; it only begins something. */
    private void edge(Element boundary) {
        Map<String, Set<String>> ways = "false".equals(boundary.getAttribute("cancelActivity")) ? beside : next;
        way(ways, boundary.getAttribute("attachedToRef"), boundary.getAttribute("id"));
    }

    /** A sub-process is left only where its inside ends. */
    private String left(String id) {
        return enclosing.contains(id) ? id + " left" : id;
    }

    private void way(String from, String to) {
        way(next, from, to);
    }

    private static void way(Map<String, Set<String>> ways, String from, String to) {
        ways.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }
}
