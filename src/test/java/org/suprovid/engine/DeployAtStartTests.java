package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** What is deployed at a start: only what changed, by one node only, and never what is refused. */
@SystemTest
class DeployAtStartTests {

    private static final String ALGORITHM = "processes/case-seven-step.bpmn";

    @Autowired
    Deployments deployments;

    @Autowired
    ShippedResources shipped;

    @Autowired
    RepositoryService repository;

    @Autowired
    Walks walks;

    @Test
    void aSecondStartDeploysNothing() throws IOException {
        String before = deployments.current().orElseThrow();
        assertThat(deployments.deploy(shipped.read())).isEqualTo(before);
    }

    @Test
    void ofTwoNodesThatStartAtOnceOnlyOneDeploys() throws Exception {
        Map<String, byte[]> changed = new HashMap<>(shipped.read());
        changed.put("forms/i18n/added_uk.json", "{}".getBytes(StandardCharsets.UTF_8));
        long before = repository.createDeploymentQuery().count();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<String> node = () -> deployments.deploy(changed);
        try {
            var both = nodes.invokeAll(List.of(node, node));
            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        } finally {
            nodes.shutdown();
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
        deployments.deploy(shipped.read());
    }

    /** What stands in a diagram, and the word by which its author is told. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("<bpmn:scriptTask id=\"Bad\"/>", "scriptTask"),
                arguments("<bpmn:serviceTask id=\"Bad\" camunda:delegateExpression=\"${openKase}\"/>", "openKase"),
                arguments("<bpmn:serviceTask id=\"Bad\" camunda:class=\"java.lang.Runtime\"/>", "camunda:class"),
                arguments("<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${environment.x}\"/>", "environment"),
                arguments("<bpmn:task id=\"Bad\" name=\"${deadlines.getClass().forName('x')}\"/>", "forName"),
                arguments(
                        "<bpmn:userTask id=\"Bad\" camunda:assignee=\"1\" camunda:formRef=\"nobody-wrote-it\""
                                + " camunda:formRefBinding=\"deployment\"/>",
                        "nobody-wrote-it"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsRefusedLaterLeavesTheOldInForce(String element, String word) {
        String before = deployments.current().orElseThrow();
        CaseWalk running = walks.somebody();
        DiagramsHealth health = new DiagramsHealth();
        DeployAtStart start = new DeployAtStart(deployments, with(element), health);
        assertThatCode(() -> start.run(null)).doesNotThrowAnyException();
        assertThat(deployments.current()).contains(before);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat((List<?>) health.health().getDetails().get("reasons"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.toString())
                        .startsWith("processes/bad.bpmn · Bad: ")
                        .contains(word));
        assertThat(running.finish("UserTask_RegisterRequest").waitsAt()).containsExactly("UserTask_FirstContact");
    }

    /** What is taken out of our algorithm, what stands there instead, and how its author is told. */
    static Stream<Arguments> lacking() {
        return Stream.of(
                arguments("\"E05_Monitoring\"", "\"CallActivity_Monitoring\"", "the stage E05 is missing"),
                arguments("name=\"ConsentWithdrawn\"", "name=\"Other\"", "ConsentWithdrawn ends all work"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void anAlgorithmThatLacksAStageOrIsDeafToAWithdrawalIsRefused(String is, String instead, String told)
            throws IOException {
        String before = deployments.current().orElseThrow();
        CaseWalk running = walks.somebody();
        Map<String, byte[]> changed = new HashMap<>(shipped.read());
        String ours = new String(changed.get(ALGORITHM), StandardCharsets.UTF_8);
        assertThat(ours).contains(is);
        changed.put(ALGORITHM, ours.replace(is, instead).getBytes(StandardCharsets.UTF_8));
        var refused = catchThrowableOfType(DeploymentRefused.class, () -> deployments.deploy(changed));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.resource()).isEqualTo(ALGORITHM);
            assertThat(violation.reason()).startsWith(told);
        });
        assertThat(deployments.current()).contains(before);
        assertThat(running.finish("UserTask_RegisterRequest").waitsAt()).containsExactly("UserTask_FirstContact");
    }

    @Test
    void whatOnlyTheEnginesParserFindsIsNamedToo() {
        String before = deployments.current().orElseThrow();
        var refused = catchThrowableOfType(
                DeploymentRefused.class,
                () -> deployments.deploy(with("<bpmn:exclusiveGateway id=\"Bad\" default=\"Flow_Missing\"/>"
                                + "<bpmn:sequenceFlow id=\"Flow\" sourceRef=\"Bad\" targetRef=\"Nowhere\"/>")
                        .read()));
        assertThat(refused.violations()).anySatisfy(violation -> {
            assertThat(violation.resource()).isEqualTo("processes/bad.bpmn");
            assertThat(violation.elementId()).isEqualTo("Flow");
        });
        assertThat(deployments.current()).contains(before);
    }

    @Test
    void decisionTablesThatTheEngineCannotReadAreRefused() throws IOException {
        Map<String, byte[]> resources = new HashMap<>(shipped.read());
        resources.put("processes/bad.dmn", "<definitions xmlns=\"urn:nothing\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowableOfType(DeploymentRefused.class, () -> deployments.deploy(resources)))
                .isNotNull();
    }

    private ShippedResources with(String element) {
        String diagram =
                """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="bad">
                  <bpmn:process id="bad" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Start"/>
                    %s
                  </bpmn:process>
                </bpmn:definitions>
                """
                        .formatted(element);
        return new ShippedResources() {
            @Override
            Map<String, byte[]> read() throws IOException {
                Map<String, byte[]> resources = new HashMap<>(shipped.read());
                resources.put("processes/bad.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
                return resources;
            }
        };
    }
}
