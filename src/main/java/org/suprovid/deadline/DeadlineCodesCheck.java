package org.suprovid.deadline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.suprovid.standard.TimerCatalogue;
import org.w3c.dom.Element;

/** A diagram asks only for deadlines that there are: a slip of the pen is found at once, not at somebody's "Done" (R-BPM-05). */
@Component
class DeadlineCodesCheck implements DeploymentCheck {

    private static final Set<String> TOLD = Set.of("deadlineReminder", "deadlineOverdue", "deadlineMet");

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        Set<String> given = given(resources);
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(
                resources,
                (name, elements) -> elements.forEach(element -> Stream.of(
                                asked(element, given),
                                told(element, given),
                                code(element).flatMap(DeadlineCodesCheck::unknown))
                        .flatMap(Optional::stream)
                        .forEach(
                                reason -> violations.add(new Violation(name, DiagramReading.owner(element), reason)))));
        return violations;
    }

    /** The variables in which a task leaves a deadline's code, or calls hand one over to the diagram they call. */
    private static Set<String> given(Map<String, byte[]> resources) {
        Set<String> given = new HashSet<>();
        DiagramReading.each(
                resources,
                (name, elements) -> elements.forEach(element -> {
                    boolean left = "outputParameter".equals(element.getLocalName());
                    given.add(left || code(element).isPresent() ? element.getAttribute(left ? "name" : "target") : "");
                }));
        return given;
    }

    /** A timer or a due date. */
    private static Optional<String> asked(Element element, Set<String> given) {
        String due = element.getAttributeNS(DiagramReading.CAMUNDA, "dueDate");
        String asked = "timeDate".equals(element.getLocalName()) ? element.getTextContent() : due;
        if (!asked.contains("deadlines.")) {
            return Optional.empty();
        }
        return DeadlineCall.in(asked)
                .map(call -> call.code() == null ? unknownVariable(call.codeVariable(), given) : unknown(call.code()))
                .orElse(Optional.of(
                        "asks the deadlines for one code in quotes, as ${deadlines.due(execution,'CODE')}"));
    }

    /** The code of a deadline that is reported. */
    private static Optional<String> told(Element field, Set<String> given) {
        boolean code = "field".equals(field.getLocalName()) && "code".equals(field.getAttribute("name"));
        Element task = code ? (Element) field.getParentNode().getParentNode() : field;
        if (!code || !TOLD.contains(DiagramReading.bean(task))) {
            return Optional.empty();
        }
        String text = field.getTextContent().strip();
        return DiagramReading.named(text)
                .map(variable -> unknownVariable(variable, given))
                .orElseGet(() -> unknown(text));
    }

    /** What a call hands over as it stands, under a name that ends as the names of such variables do. */
    private static Optional<String> code(Element in) {
        boolean handsOver =
                "in".equals(in.getLocalName()) && in.getAttribute("target").endsWith("Code");
        return handsOver
                ? Optional.of(in.getAttribute("sourceExpression")).filter(source -> !source.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> unknown(String code) {
        return TimerCatalogue.shipped().find(code).isPresent()
                ? Optional.empty()
                : Optional.of("no standard knows a deadline " + code);
    }

    private static Optional<String> unknownVariable(String name, Set<String> given) {
        return given.contains(name)
                ? Optional.empty()
                : Optional.of("no call hands a deadline over in the variable " + name + "; write the code in quotes");
    }
}
