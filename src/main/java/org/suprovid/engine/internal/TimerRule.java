package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** No diagram holds a duration: a timer asks the deadlines by code (R-CFG-01, R-BPM-05). */
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
        return List.of();
    }
}
