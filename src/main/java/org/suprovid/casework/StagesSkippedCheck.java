package org.suprovid.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;

/** Full assessment and full plan may be passed over, as the supportive model does, and no other stage (R-BPM-05, R-12S-30, R-GEN-09). */
@Component
class StagesSkippedCheck implements DeploymentCheck {

    private static final Set<String> ALLOWED = Set.of("S05", "S06");

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> elements.stream()
                .filter(StagesSkippedCheck::skips)
                .forEach(task -> skipped(task)
                        .filter(stage -> !ALLOWED.contains(stage))
                        .forEach(stage -> violations.add(new Violation(
                                name,
                                task.getAttribute("id"),
                                "the stage " + stage + " may not be passed over: only S05 and S06 may")))));
        return violations;
    }

    private static boolean skips(Element element) {
        return DiagramReading.bean(element).equals("skipStages");
    }

    /** Whatever is written there, an expression too. */
    private static Stream<String> skipped(Element task) {
        var fields = task.getElementsByTagNameNS("*", "field");
        return IntStream.range(0, fields.getLength())
                .mapToObj(field -> (Element) fields.item(field))
                .filter(field -> field.getAttribute("name").equals("stages"))
                .map(field -> field.getAttribute("stringValue")
                        + field.getAttribute("expression")
                        + field.getTextContent().strip())
                .flatMap(stages -> Arrays.stream(stages.split(",")));
    }
}
