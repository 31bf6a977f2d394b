package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who learns of a delay: a line's own worker until the grace is over, then the supervisor; of all else whom the standard names (T-23). */
class EscalationTargetTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "PLAN_LINE_DUE, false, SUPERVISOR, CASE_MANAGER",
        "PLAN_LINE_DUE, true, SUPERVISOR, SUPERVISOR",
        "PLAN_LINE_DUE, true, CASE_MANAGER, SUPERVISOR",
        "NO_CONTACT, false, CASE_MANAGER, CASE_MANAGER",
        "NO_CONTACT, true, CASE_MANAGER, CASE_MANAGER",
        "PLAN_REVIEW, false, SUPERVISOR, SUPERVISOR",
        "CODE_OF_TOMORROW, true, SUPERVISOR, SUPERVISOR",
    })
    void whoIsToldDependsOnTheTimerAndTheGrace(String code, boolean graceOver, String role, String told)
            throws IOException {
        assertThat(ENGINE.evaluateDecisionTable(
                                table(), Map.of("timerCode", code, "graceOver", graceOver, "role", role))
                        .getSingleEntry()
                        .toString())
                .isEqualTo(told);
    }

    private static DmnDecision table() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("processes/escalation-target.dmn"))) {
            return ENGINE.parseDecision("escalation-target", file);
        }
    }
}
