package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst may get wrong is told by file and reason, as a start tells it. */
class DeploymentChecksTests {

    private static final String TAKE_OVER = "processes/take-over.bpmn";
    private static final String CHOOSE_MODEL = "processes/choose-model.dmn";

    /** A file, what stands in it, what an analyst writes instead, and how the start answers. */
    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        TAKE_OVER,
                        "${deadlineReminder}",
                        "${deadlineRemainder}",
                        "there is no bean deadlineRemainder that diagrams may call"),
                arguments(
                        TAKE_OVER,
                        "formRef=\"take-over\"",
                        "formRef=\"take-ovre\"",
                        "the form take-ovre is not among the forms"),
                arguments(
                        TAKE_OVER,
                        "camunda:delegateExpression=\"${deadlineOverdue}\"",
                        "camunda:decisionRef=\"chose-model\" camunda:decisionRefBinding=\"deployment\"",
                        "the decision chose-model that is asked is not among the decision tables"),
                arguments(
                        CHOOSE_MODEL,
                        "<text>\"NOT_NOW\"</text>",
                        "<text>\"NOTNOW\"</text>",
                        "Model answers \"NOTNOW\", which is none of \"COMPREHENSIVE\", \"NOT_NOW\", \"SUPPORTIVE\""),
                arguments(
                        CHOOSE_MODEL,
                        "<text>\"BOTH\",\"COMPREHENSIVE\"</text>",
                        "<text>\"BOTH\",\"FULL\"</text>",
                        "Programme offers is compared with \"FULL\", which is none of"
                                + " \"BOTH\", \"COMPREHENSIVE\", \"SUPPORTIVE\""),
                arguments(
                        "forms/consent.form", "\"components\": [", "\"components\" [", "not well-formed JSON, line 8"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipOfThePenIsToldAsAStartTellsIt(String file, String is, String instead, String told) throws IOException {
        Map<String, byte[]> resources = new HashMap<>(new ShippedResources().read());
        String shipped = new String(resources.get(file), StandardCharsets.UTF_8);
        assertThat(shipped).contains(is);
        resources.put(file, shipped.replace(is, instead).getBytes(StandardCharsets.UTF_8));
        assertThat(DeploymentChecks.violations(resources))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.resource()).isEqualTo(file))
                .anySatisfy(violation -> assertThat(violation.reason()).contains(told));
    }
}
