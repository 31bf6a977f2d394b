package org.suprovid.casework;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;

/**
 * An algorithm has all its stages; each is come to from the start and leads to the closure (R-BPM-01, R-BPM-05). One of its own
 * takes of the seven what it needs: a stage is a kind of work, E07 the exit, whatever it is called.
 */
@Component
class StagesLeadOutCheck implements DeploymentCheck {

    private static final Map<String, Integer> STAGES = Map.of("E", 7, "S", 12);
    private static final String SEVEN_STEPS = "case-seven-step";
    private static final String SOME = "E";

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> {
            List<Element> stages = Stage.among(elements);
            violations.addAll(
                    complete(name, stages, ids(elements, element -> "process".equals(element.getLocalName()))));
            violations.addAll(leadOut(name, elements, stages));
        });
        return violations;
    }

    private static List<Violation> complete(String name, List<Element> stages, Set<String> process) {
        Set<String> there = stages.stream().map(Stage::code).collect(toCollection(TreeSet::new));
        Set<String> wanted = there.stream()
                .flatMap(code -> codes(code.substring(0, 1)).stream())
                .collect(toCollection(TreeSet::new));
        List<Violation> violations = new ArrayList<>();
        boolean ofItsOwn = !process.contains(SEVEN_STEPS);
        wanted.stream()
                .filter(code -> !there.contains(code) && !(ofItsOwn && code.startsWith(SOME)))
                .forEach(code -> violations.add(new Violation(name, "", "the stage " + code + " is missing")));
        stages.stream()
                .filter(stage -> !wanted.contains(Stage.code(stage)))
                .forEach(stage -> violations.add(
                        new Violation(name, stage.getAttribute("id"), "there is no stage " + Stage.code(stage))));
        return violations;
    }

    private static List<String> codes(String letter) {
        return IntStream.rangeClosed(1, STAGES.get(letter))
                .mapToObj(number -> "%s%02d".formatted(letter, number))
                .toList();
    }

    private static List<Violation> leadOut(String name, List<Element> elements, List<Element> stages) {
        DiagramWays ways = new DiagramWays(elements);
        Set<String> closures = ids(elements, StagesLeadOutCheck::isClosure);
        Set<String> reached = ids(elements, StagesLeadOutCheck::isStart).stream()
                .flatMap(start -> ways.begunFrom(start).stream())
                .collect(toSet());
        List<Violation> violations = new ArrayList<>();
        stages.stream().filter(stage -> !Stage.atAnyTime(stage)).forEach(stage -> {
            String id = stage.getAttribute("id");
            if (!reached.contains(id)) {
                violations.add(new Violation(name, id, "no way leads from the start to this stage"));
            }
            if (ways.from(id).stream().noneMatch(closures::contains)) {
                violations.add(new Violation(name, id, "no way leads from this stage to a call of closure"));
            }
        });
        return violations;
    }

    private static boolean isClosure(Element element) {
        return "callActivity".equals(element.getLocalName())
                && ClosureProcess.KEY.equals(element.getAttribute("calledElement"));
    }

    private static boolean isStart(Element element) {
        return "startEvent".equals(element.getLocalName())
                && "process".equals(element.getParentNode().getLocalName());
    }

    private static Set<String> ids(List<Element> elements, Predicate<Element> wanted) {
        return elements.stream()
                .filter(wanted)
                .map(element -> element.getAttribute("id"))
                .collect(toSet());
    }
}
