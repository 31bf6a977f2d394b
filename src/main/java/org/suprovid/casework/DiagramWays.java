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
    private final Set<String> enclosing = new HashSet<>();

    DiagramWays(List<Element> elements) {
        elements.stream()
                .filter(element -> ENCLOSING.contains(element.getLocalName()))
                .forEach(element -> enclosing.add(element.getAttribute("id")));
        elements.forEach(this::lead);
    }

    /** Ids of all elements a token may come to from this one, itself included. */
    Set<String> from(String id) {
        Set<String> seen = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
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

    /** Where the work beside it goes on, an event at the edge leads nobody on. */
    private void edge(Element boundary) {
        if (!"false".equals(boundary.getAttribute("cancelActivity"))) {
            way(boundary.getAttribute("attachedToRef"), boundary.getAttribute("id"));
        }
    }

    /** A sub-process is left only where its inside ends. */
    private String left(String id) {
        return enclosing.contains(id) ? id + " left" : id;
    }

    private void way(String from, String to) {
        next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }
}
