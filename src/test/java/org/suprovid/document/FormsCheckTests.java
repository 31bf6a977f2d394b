package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.Violation;

class FormsCheckTests {

    private final AllowedBeans beans = mock(AllowedBeans.class);
    private final FormsCheck check = new FormsCheck(beans);

    @BeforeEach
    void beansThatDiagramsCall() {
        given(beans.names()).willReturn(Set.of("deadlines"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseId", "caseManager", "starter", "execution", "deadlines"})
    void aDecisionMayNotCoverWhatDiagramsRelyOn(String key) {
        String form = "{\"id\":\"t\",\"components\":[{\"type\":\"checkbox\",\"id\":\"X\",\"key\":\"" + key
                + "\",\"label\":\"X\",\"properties\":{\"decision\":\"true\"}}]}";

        assertThat(check.check(Map.of("forms/t.form", bytes(form))))
                .extracting(Violation::resource, Violation::elementId)
                .containsExactly(org.assertj.core.api.Assertions.tuple("forms/t.form", "X"));
    }

    @Test
    void aFileIsNamedForItsForm() {
        assertThat(check.check(Map.of("forms/other.form", bytes("{\"id\":\"t\",\"components\":[]}"))))
                .hasSize(1);
        assertThat(check.check(Map.of("forms/t.form", bytes("{\"id\":\"t\",\"components\":[]}"))))
                .isEmpty();
    }

    @Test
    void aTranslationIsOneObjectOfTexts() {
        assertThat(check.check(Map.of("forms/i18n/t_uk.json", bytes("{\"Yes\":\"Так\"}"))))
                .isEmpty();
        assertThat(check.check(Map.of("forms/i18n/t_uk.json", bytes("{\"Yes\":1}"))))
                .hasSize(1);
        assertThat(check.check(Map.of("forms/i18n/t_uk.json", bytes("{")))).hasSize(1);
        assertThat(check.check(Map.of("processes/i18n/p_uk.json", bytes("{")))).isEmpty();
    }
}
