package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The seven stages are all there, all lead out, and consent can be withdrawn at any time (R-BPM-01, R-BPM-05). */
class DiagramStagesTests {

    private final Diagram diagram = Diagram.caseSevenStep();

    @Test
    void sevenStagesStandOnTheMainFlow() {
        assertThat(stages().map(stage -> stage.getAttribute("id").substring(0, 3)))
                .containsExactlyInAnyOrder("E01", "E02", "E03", "E04", "E05", "E06", "E07");
    }

    @Test
    void everyStageTellsWhenItBeginsAndEnds() {
        assertThat(diagram.model("subProcess", "callActivity")
                        .filter(e -> e.getAttribute("id").matches("E0\\d_.+")))
                .allSatisfy(stage -> assertThat(listenerEvents(stage)).containsExactly("end", "start"));
    }

    @Test
    void everyStageCanReachTheExit() {
        Map<String, Set<String>> next = ways();
        assertThat(stages().map(stage -> stage.getAttribute("id")))
                .allSatisfy(stage -> assertThat(reachable(stage, next)).contains("E07_Exit"));
    }

    @Test
    void everyStageIsReachedFromTheStart() {
        assertThat(reachable("StartEvent_CaseOpened", ways()))
                .containsAll(stages().map(stage -> stage.getAttribute("id")).toList());
    }

    @Test
    void consentCanBeWithdrawnAtAnyTime() {
        Element message = diagram.model("message")
                .filter(e -> e.getAttribute("name").equals("ConsentWithdrawn"))
                .findFirst()
                .orElseThrow();
        assertThat(diagram.model("startEvent")
                        .filter(Diagram::insideEventSubProcess)
                        .filter(start -> Diagram.child(start, "messageEventDefinition")
                                .filter(definition ->
                                        definition.getAttribute("messageRef").equals(message.getAttribute("id")))
                                .isPresent()))
                .singleElement()
                .satisfies(start ->
                        assertThat(start.getAttribute("isInterrupting")).isNotEqualTo("false"));
    }

    private Stream<Element> stages() {
        return diagram.model("subProcess", "callActivity")
                .filter(e -> e.getAttribute("id").matches("E\\d\\d_.+"))
                .filter(e -> !Diagram.insideEventSubProcess(e));
    }

    private static Set<String> listenerEvents(Element stage) {
        Set<String> events = new TreeSet<>();
        Diagram.child(stage, "extensionElements").ifPresent(extension -> {
            for (var node = extension.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element e
                        && e.getAttribute("delegateExpression").equals("${stages}")) {
                    events.add(e.getAttribute("event"));
                }
            }
        });
        return events;
    }

    /** Where a token may go from each element: along a flow, into and out of a sub-process, over a boundary event. */
    private Map<String, Set<String>> ways() {
        Map<String, Set<String>> next = new HashMap<>();
        diagram.model("sequenceFlow").forEach(f -> way(next, f.getAttribute("sourceRef"), f.getAttribute("targetRef")));
        diagram.model("boundaryEvent").forEach(e -> way(next, e.getAttribute("attachedToRef"), e.getAttribute("id")));
        diagram.model("startEvent").forEach(e -> way(next, parent(e), e.getAttribute("id")));
        diagram.model("endEvent").forEach(e -> way(next, e.getAttribute("id"), parent(e)));
        return next;
    }

    private static void way(Map<String, Set<String>> next, String from, String to) {
        next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }

    private static String parent(Element element) {
        return ((Element) element.getParentNode()).getAttribute("id");
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> next) {
        Set<String> seen = new HashSet<>(List.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }
}
