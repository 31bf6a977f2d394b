package org.suprovid.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every stage tells when it begins and ends, and consent can be withdrawn wherever there are stages (R-BPM-05, R-GEN-09). */
@Component
class StageMarkersCheck implements DeploymentCheck {

    private static final Pattern STAGE = Pattern.compile("[ES]\\d\\d_.+");

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> {
            List<Element> stages =
                    elements.stream().filter(StageMarkersCheck::isStage).toList();
            stages.stream()
                    .filter(stage -> !told(stage).containsAll(Set.of("start", "end")))
                    .forEach(stage -> violations.add(new Violation(
                            name,
                            stage.getAttribute("id"),
                            "a stage calls the listener ${stages} at its start and at its end")));
            if (!stages.isEmpty() && elements.stream().noneMatch(StageMarkersCheck::isWithdrawal)) {
                violations.add(new Violation(name, "", "the client must be able to withdraw consent at any time"));
            }
        });
        return violations;
    }

    private static boolean isStage(Element element) {
        return Set.of("subProcess", "callActivity").contains(element.getLocalName())
                && STAGE.matcher(element.getAttribute("id")).matches();
    }

    private static boolean isWithdrawal(Element element) {
        return "message".equals(element.getLocalName())
                && CaseSevenStepProcess.CONSENT_WITHDRAWN.equals(element.getAttribute("name"));
    }

    private static Set<String> told(Element stage) {
        Set<String> told = new TreeSet<>();
        for (Element extension : children(stage, "extensionElements")) {
            children(extension, "executionListener").stream()
                    .filter(listener -> "${stages}".equals(listener.getAttribute("delegateExpression")))
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
