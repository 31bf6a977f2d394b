package org.suprovid.deadline;

import java.util.ArrayList;
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

    private static final Set<String> TOLD = Set.of("${deadlineReminder}", "${deadlineOverdue}");

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(
                resources,
                (name, elements) -> elements.forEach(element -> Stream.of(asked(element), told(element))
                        .flatMap(Optional::stream)
                        .forEach(
                                reason -> violations.add(new Violation(name, DiagramReading.owner(element), reason)))));
        return violations;
    }

    /** A timer or a due date. */
    private static Optional<String> asked(Element element) {
        String due = element.getAttributeNS(DiagramReading.CAMUNDA, "dueDate");
        String asked = "timeDate".equals(element.getLocalName()) ? element.getTextContent() : due;
        if (!asked.contains("deadlines.")) {
            return Optional.empty();
        }
        return DeadlineCall.in(asked)
                .map(call -> unknown(call.code()))
                .orElse(Optional.of(
                        "asks the deadlines for one code in quotes, as ${deadlines.due(execution,'CODE')}"));
    }

    /** The code of a deadline that is reported. */
    private static Optional<String> told(Element field) {
        boolean code = "field".equals(field.getLocalName()) && "code".equals(field.getAttribute("name"));
        Element task = code ? (Element) field.getParentNode().getParentNode() : field;
        return code && TOLD.contains(task.getAttributeNS(DiagramReading.CAMUNDA, "delegateExpression"))
                ? unknown(field.getTextContent().strip())
                : Optional.empty();
    }

    private static Optional<String> unknown(String code) {
        return TimerCatalogue.shipped().find(code).isPresent()
                ? Optional.empty()
                : Optional.of("no standard knows a deadline " + code);
    }
}
