package org.suprovid.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;

/** Whatever the stage, consent withdrawn and a death end all work at once (R-BPM-05, R-7S-21, R-GEN-09, Q-46). */
@Component
class EndedAtAnyTimeCheck implements DeploymentCheck {

    private static final List<String> MESSAGES = List.of(CaseProcess.CONSENT_WITHDRAWN, CaseProcess.CLIENT_DIED);

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> {
            if (!Stage.among(elements).isEmpty()) {
                MESSAGES.stream()
                        .filter(message -> elements.stream().noneMatch(start -> ends(start, message, elements)))
                        .forEach(message -> violations.add(new Violation(
                                name,
                                "",
                                message + " ends all work at any time: no event sub-process of the process begins with"
                                        + " this message and interrupts the rest")));
            }
        });
        return violations;
    }

    private static boolean ends(Element start, String message, List<Element> elements) {
        return "startEvent".equals(start.getLocalName())
                && !"false".equals(start.getAttribute("isInterrupting"))
                && start.getParentNode() instanceof Element around
                && "true".equals(around.getAttribute("triggeredByEvent"))
                && "process".equals(around.getParentNode().getLocalName())
                && elements.stream().anyMatch(known -> isMessage(known, message) && waitsFor(start, known));
    }

    private static boolean isMessage(Element element, String name) {
        return "message".equals(element.getLocalName()) && name.equals(element.getAttribute("name"));
    }

    private static boolean waitsFor(Element start, Element message) {
        var definitions = start.getElementsByTagNameNS("*", "messageEventDefinition");
        return definitions.getLength() == 1
                && ((Element) definitions.item(0)).getAttribute("messageRef").equals(message.getAttribute("id"));
    }
}
