package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "Choose the model", rule by rule (R-12S-03, R-12S-03a, R-12S-03c). */
class ChooseModelTests {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table;

    ChooseModelTests() throws IOException {
        try (var file = Files.newInputStream(Path.of("processes/choose-model.dmn"))) {
            table = engine.parseDecision("choose-model", file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // ready, short-term, areas, long-standing, offers: model, sent elsewhere
        "false, true,  1, false, BOTH,          NOT_NOW,       false",
        "false, false, 4, true,  SUPPORTIVE,    NOT_NOW,       false",
        "true,  true,  1, false, BOTH,          SUPPORTIVE,    false",
        "true,  true,  5, true,  SUPPORTIVE,    SUPPORTIVE,    false",
        "true,  false, 2, false, BOTH,          COMPREHENSIVE, false",
        "true,  false, 1, true,  COMPREHENSIVE, COMPREHENSIVE, false",
        "true,  false, 1, false, SUPPORTIVE,    SUPPORTIVE,    true",
        "true,  false, 3, true,  SUPPORTIVE,    SUPPORTIVE,    true",
    })
    void proposesAModel(
            boolean ready,
            boolean shortTerm,
            int areas,
            boolean longStanding,
            String offers,
            String model,
            boolean sent) {
        assertThat(said(ready, shortTerm, areas, longStanding, offers))
                .containsExactly(Map.of("model", model, "referElsewhere", sent));
    }

    /** One fresh need where both are offered, or short help where only the long way is: people decide, and say why. */
    @Test
    void proposesNothingWhereTheSourceIsSilent() {
        assertThat(said(true, false, 1, false, "BOTH")).isEmpty();
        assertThat(said(true, true, 1, false, "COMPREHENSIVE")).isEmpty();
    }

    private List<Map<String, Object>> said(
            boolean ready, boolean shortTerm, int areas, boolean longStanding, String offers) {
        return engine.evaluateDecisionTable(
                        table,
                        Map.of(
                                "ready", ready,
                                "shortTerm", shortTerm,
                                "needAreas", areas,
                                "longStanding", longStanding,
                                "offers", offers))
                .getResultList();
    }
}
