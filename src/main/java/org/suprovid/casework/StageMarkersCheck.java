package org.suprovid.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every stage tells when it begins and ends, so that no indicator hangs on the engine's history (R-BPM-05, R-BPM-09). */
@Component
class StageMarkersCheck implements DeploymentCheck {

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> Stage.among(elements).stream()
                .filter(stage -> !told(stage).containsAll(Set.of("start", "end")))
                .forEach(stage -> violations.add(new Violation(
                        name,
                        stage.getAttribute("id"),
                        "a stage calls the listener ${stages} at its start and at its end"))));
        return violations;
    }

    private static Set<String> told(Element stage) {
        Set<String> told = new TreeSet<>();
        for (Element extension : children(stage, "extensionElements")) {
            children(extension, "executionListener").stream()
                    .filter(listener -> DiagramReading.bean(listener).equals("stages"))
                    .forEach(listener -> told.add(listener.getAttribute("event")));
        }
        return told;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                children.add(child);
            }
        }
        return children;
    }
}
