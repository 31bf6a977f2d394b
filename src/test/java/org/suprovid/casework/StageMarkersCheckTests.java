package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suprovid.engine.Violation;

/** A diagram whose stages would not be recorded is named before it is deployed (R-BPM-05). */
class StageMarkersCheckTests {

    private static final String MARKER = "<camunda:executionListener delegateExpression=\"${stages}\" event=\"end\" />";

    @Test
    void theShippedDiagramPasses() throws IOException {
        assertThat(check(shipped())).isEmpty();
    }

    @Test
    void aStageThatDoesNotTellItsEndIsNamed() throws IOException {
        assertThat(check(shipped().replaceFirst(java.util.regex.Pattern.quote(MARKER), "")))
                .extracting(Violation::elementId)
                .containsExactly("E01_Admission");
    }

    @Test
    void stagesWithoutAWayToWithdrawAreRefused() throws IOException {
        assertThat(check(shipped().replace("name=\"ConsentWithdrawn\"", "name=\"Other\"")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.reason()).contains("withdraw"));
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("processes/case-seven-step.bpmn"));
    }

    private static List<Violation> check(String xml) {
        return new StageMarkersCheck().check(Map.of("processes/p.bpmn", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
