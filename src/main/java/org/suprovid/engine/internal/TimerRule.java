package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * No diagram holds a duration: a timer asks the deadlines by code (R-CFG-01, R-BPM-05). A timer beside a task reminds or
 * reports; it never takes the work out of somebody's hands (R-BPM-06).
 */
class TimerRule implements ElementRule {

    private static final Set<String> TIMES = Set.of("timeDuration", "timeCycle", "timeDate");

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        if (TIMES.contains(element.getLocalName())
                && !element.getTextContent().strip().startsWith("${deadlines.")) {
            return List.of("a timer asks ${deadlines.…}; durations belong in a standard, not in a diagram");
        }
        String due = element.getAttributeNS(CAMUNDA, "dueDate");
        if (!due.isEmpty() && !due.startsWith("${deadlines.")) {
            return List.of("a due date asks ${deadlines.…}; durations belong in a standard, not in a diagram");
        }
        if (interrupts(element)) {
            return List.of("a timer at the edge of a task reminds and never ends the task (cancelActivity=\"false\")");
        }
        return List.of();
    }

    private static boolean interrupts(Element element) {
        return element.getLocalName().equals("boundaryEvent")
                && !"false".equals(element.getAttribute("cancelActivity"))
                && element.getElementsByTagNameNS("*", "timerEventDefinition").getLength() > 0
                && standsAtTask(element);
    }

    private static boolean standsAtTask(Element boundary) {
        NodeList tasks = boundary.getOwnerDocument().getElementsByTagNameNS("*", "userTask");
        return IntStream.range(0, tasks.getLength())
                .mapToObj(i -> ((Element) tasks.item(i)).getAttribute("id"))
                .anyMatch(boundary.getAttribute("attachedToRef")::equals);
    }
}
