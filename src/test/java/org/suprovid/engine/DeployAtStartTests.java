package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;

/** What is deployed at a start: only what changed, by one node only, and never what is refused. */
@SystemTest
class DeployAtStartTests {

    @Autowired
    Deployments deployments;

    @Autowired
    ShippedResources shipped;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngine engine;

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

    @Test
    void whatIsRefusedLaterLeavesTheOldInForce() {
        String before = deployments.current().orElseThrow();
        DiagramsHealth health = new DiagramsHealth();
        DeployAtStart start = new DeployAtStart(deployments, with("<bpmn:scriptTask id=\"Bad\"/>"), health);
        assertThatCode(() -> start.run(null)).doesNotThrowAnyException();
        assertThat(deployments.current()).contains(before);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails()).containsEntry("refused", 1);
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

    @Test
    void historyIsCleanedUpAtNight() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(configuration.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(configuration.isHistoryCleanupEnabled()).isTrue();
        assertThat(engine.getHistoryService().findHistoryCleanupJobs()).isNotEmpty();
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
