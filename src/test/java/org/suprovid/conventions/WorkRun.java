package org.suprovid.conventions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Three pieces of work on one way through a diagram: forms to be filled in, delegates, calls. What stands between them,
 * gateways and events, is a matter of drawing.
 *
 * @param place where it begins
 */
record WorkRun(String place, List<String> steps) {

    private static final int LENGTH = 3;

    static Stream<WorkRun> all(Diagram diagram) {
        Ways ways = new Ways(diagram);
        return diagram.model("userTask", "serviceTask", "callActivity").flatMap(first -> ways.from(first, LENGTH)
                .map(steps -> new WorkRun(diagram.key() + " " + first.getAttribute("id"), steps)));
    }

    String what() {
        return steps.stream().collect(joining(" → "));
    }

    /** The ways through one diagram. */
    private static class Ways {

        private final Map<String, List<Element>> targets;

        Ways(Diagram diagram) {
            Map<String, Element> elements = diagram.model()
                    .filter(element -> element.hasAttribute("id"))
                    .collect(toMap(element -> element.getAttribute("id"), element -> element));
            targets = diagram.model("sequenceFlow")
                    .collect(groupingBy(
                            flow -> flow.getAttribute("sourceRef"),
                            mapping(flow -> elements.get(flow.getAttribute("targetRef")), toList())));
        }

        Stream<List<String>> from(Element work, int length) {
            return length == 1
                    ? Stream.of(List.of(step(work)))
                    : next(work, new HashSet<>())
                            .flatMap(following -> from(following, length - 1))
                            .map(rest -> Stream.concat(Stream.of(step(work)), rest.stream())
                                    .toList());
        }

        /** The work that comes next, through gateways and events; the inside of a sub-process is a way of its own. */
        private Stream<Element> next(Element from, Set<String> seen) {
            return targets.getOrDefault(from.getAttribute("id"), List.of()).stream()
                    .filter(target -> !target.getLocalName().equals("subProcess"))
                    .filter(target -> seen.add(target.getAttribute("id")))
                    .flatMap(target -> step(target) != null ? Stream.of(target) : next(target, seen));
        }

        /** What is done there; null if nothing is. */
        private static String step(Element element) {
            return switch (element.getLocalName()) {
                case "userTask" -> "form " + Diagram.camunda(element, "formRef");
                case "callActivity" -> "calls " + element.getAttribute("calledElement");
                case "serviceTask" -> Diagram.camunda(element, "delegateExpression")
                        + Diagram.camunda(element, "expression");
                default -> null;
            };
        }
    }
}
