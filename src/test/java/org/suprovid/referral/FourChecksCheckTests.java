package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.engine.Violation;

/** SC-20: an analyst who takes a check away from the referral is told so before anything is deployed (R-BPM-05). */
class FourChecksCheckTests {

    private final String shipped;

    FourChecksCheckTests() throws IOException {
        shipped = Files.readString(Path.of("processes/referral.bpmn"));
    }

    @Test
    void theShippedDiagramHasAllFour() {
        assertThat(check(shipped)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REF_CHECK_0", "REF_CHECK_1W", "REF_CHECK_1M", "REF_CHECK_3M"})
    void aCheckThatIsNotCalledIsMissed(String code) {
        String without = shipped.replace("sourceExpression=\"" + code + "\"", "sourceExpression=\"REF_CHECK_0B\"");
        assertThat(check(without))
                .anySatisfy(violation -> assertThat(violation.reason()).contains(code + " is missing"));
    }

    @Test
    void aCheckOnTheDayOfAnotherIsRefused() {
        String late = shipped.replace(
                "${deadlines.opens(execution,'REF_CHECK_1W',referralId)}",
                "${deadlines.opens(execution,'REF_CHECK_1M',referralId)}");
        assertThat(check(late)).singleElement().satisfies(violation -> assertThat(violation.elementId())
                .isEqualTo("CallActivity_Check1W"));
    }

    @Test
    void aCheckThatWaitsForAnotherIsRefused() {
        String behind = shipped.replace(
                "sourceRef=\"Event_Check1MDue\" targetRef=\"CallActivity_Check1M\"",
                "sourceRef=\"CallActivity_Check1W\" targetRef=\"CallActivity_Check1M\"");
        assertThat(check(behind)).singleElement().satisfies(violation -> assertThat(violation.elementId())
                .isEqualTo("CallActivity_Check1M"));
    }

    @Test
    void otherDiagramsNeedNoChecks() {
        assertThat(check("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"closure\"/>"
                        + "</definitions>"))
                .isEmpty();
    }

    private static List<Violation> check(String xml) {
        return new FourChecksCheck().check(Map.of("processes/p.bpmn", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
