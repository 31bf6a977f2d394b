package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.Violation;

/** The seven stages are all there, tell of themselves and lead out; an analyst's diagram without that is refused (R-BPM-01, 05). */
class DiagramStagesTests {

    private final String shipped;

    DiagramStagesTests() throws IOException {
        shipped = Files.readString(Path.of("processes/case-seven-step.bpmn"));
    }

    @Test
    void theShippedDiagramPasses() {
        assertThat(ways(shipped)).isEmpty();
        assertThat(ends(shipped)).isEmpty();
        assertThat(check(new StageMarkersCheck(), shipped)).isEmpty();
    }

    @Test
    void soDoesTheSecondAlgorithm() throws IOException {
        String twelve = Files.readString(Path.of("processes/case-twelve-step.bpmn"));
        assertThat(ways(twelve)).isEmpty();
        assertThat(ends(twelve)).isEmpty();
        assertThat(check(new StageMarkersCheck(), twelve)).isEmpty();
    }

    @Test
    void aStageThatDoesNotTellItsEndIsNamed() {
        String marker = "<camunda:executionListener delegateExpression=\"${stages}\" event=\"end\" />";
        assertThat(check(new StageMarkersCheck(), shipped.replaceFirst(Pattern.quote(marker), "")))
                .extracting(Violation::elementId)
                .containsExactly("E01_Admission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E01_Admission",
                "E02_Assessment",
                "E03_ServicePlan",
                "E04_CarryingOut",
                "E05_Monitoring",
                "E06_Update"
            })
    void aStageThatIsMissingIsNamed(String stage) {
        assertThat(ways(shipped.replace("\"" + stage + "\"", "\"SubProcess_" + stage + "\"")))
                .extracting(Violation::reason)
                .containsExactly("the stage " + stage.substring(0, 3) + " is missing");
    }

    @Test
    void aStageThatNoAlgorithmHasIsNamed() {
        assertThat(ways(shipped.replace("\"E03_", "\"E08_")))
                .extracting(Violation::reason)
                .contains("the stage E03 is missing", "there is no stage E08");
    }

    @ParameterizedTest
    @CsvSource({
        "sourceRef=\"Gateway_ToAssessment\" targetRef=\"E02_Assessment\", E02_Assessment",
        "sourceRef=\"E01_Admission\" targetRef=\"Gateway_ToAssessment\", E01_Admission",
    })
    void aStageThatNothingLeadsToOrOutOfIsNamed(String flow, String stage) {
        assertThat(shipped).contains(flow);
        assertThat(ways(shipped.replace(flow, "sourceRef=\"Gateway_Nowhere\" targetRef=\"Gateway_Nowhere\"")))
                .extracting(Violation::elementId)
                .contains(stage);
    }

    @Test
    void aStageWhoseInsideNeverEndsIsNamed() {
        String flow = "sourceRef=\"Gateway_AssessmentComplete\" targetRef=\"EndEvent_NeedsAssessed\"";
        assertThat(shipped).contains(flow);
        assertThat(ways(shipped.replace(flow, "")))
                .extracting(Violation::elementId)
                .contains("E02_Assessment");
    }

    @Test
    void stagesThatDoNotLeadToTheClosureAreNamed() {
        assertThat(ways(shipped.replace("calledElement=\"closure\"", "calledElement=\"other\"")))
                .extracting(Violation::elementId)
                .contains("E01_Admission", "E04_CarryingOut", "E07_Exit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConsentWithdrawn", "ClientDied"})
    void workGoesOnNeitherWithoutConsentNorAfterADeath(String message) {
        String start = "<bpmn:startEvent id=\"StartEvent_" + message + "\"";
        assertThat(shipped).contains(start);
        assertThat(List.of(
                        shipped.replace("name=\"" + message + "\"", "name=\"Other\""),
                        shipped.replace(start, start + " isInterrupting=\"false\""),
                        shipped.replace("messageRef=\"Message_" + message + "\"", "messageRef=\"Message_Other\"")))
                .allSatisfy(changed -> assertThat(ends(changed))
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.reason()).startsWith(message)));
    }

    /** R-12S-30: nothing but full assessment and full plan is passed over, however it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<camunda:string>S05,S06</camunda:string>           | <camunda:string>S05,S06,S08</camunda:string>          | S08",
                "<camunda:string>S05,S06</camunda:string>           | <camunda:string>S02</camunda:string>                  | S02",
                "<camunda:string>S05,S06</camunda:string>           | <camunda:expression>${stage}</camunda:expression>     | ${stage}",
                "name=\"stages\">                                   | name=\"stages\" stringValue=\"E02,\">                 | E02",
            })
    void anyOtherStageThatIsPassedOverIsNamed(String is, String instead, String stage) throws IOException {
        String twelve = Files.readString(Path.of("processes/case-twelve-step.bpmn"));
        assertThat(check(new StagesSkippedCheck(), twelve)).isEmpty();
        assertThat(twelve).contains(is);
        String otherwise = twelve.replace(is, instead).replace("${skipStages}", "#{ skipStages }");
        assertThat(check(new StagesSkippedCheck(), otherwise))
                .isEqualTo(check(new StagesSkippedCheck(), twelve.replace(is, instead)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.elementId()).isEqualTo("ServiceTask_PassOver");
                    assertThat(violation.reason()).contains("stage " + stage);
                });
    }

    @Test
    void diagramsWithoutStagesAreLeftAlone() throws IOException {
        String closure = Files.readString(Path.of("processes/closure.bpmn"));
        assertThat(ways(closure)).isEmpty();
        assertThat(ends(closure)).isEmpty();
    }

    private static List<Violation> ways(String xml) {
        return check(new StagesLeadOutCheck(), xml);
    }

    private static List<Violation> ends(String xml) {
        return check(new EndedAtAnyTimeCheck(), xml);
    }

    private static List<Violation> check(DeploymentCheck check, String xml) {
        return check.check(Map.of("processes/p.bpmn", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
