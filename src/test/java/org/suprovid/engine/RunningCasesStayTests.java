package org.suprovid.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** R-BPM-08: whatever is deployed meanwhile, a case keeps the diagram, what that calls, and the forms it began with. */
@SystemTest
class RunningCasesStayTests {

    private static final String SUMMARISE = "UserTask_SummariseClosure";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FAREWELL =
            """
            {"type": "textfield", "id": "Field_farewell", "key": "farewell", "label": "Words of farewell",
             "validate": {"required": true, "maxLength": 20}, "properties": {"sensitive": "1"},
             "layout": {"row": "Row_Farewell", "columns": null}}
            """;
    private static final String TOO_LONG = "Farewell, and come back whenever you like";

    @Autowired
    Deployments deployments;

    @Autowired
    ShippedResources shipped;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Walks walks;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    private CaseWalk running;
    private String before;
    private String after;

    @BeforeEach
    void theClosureChangesWhileACaseRuns() throws IOException {
        before = deployments.current().orElseThrow();
        running = walks.somebody().toCase();
        Map<String, byte[]> changed = new HashMap<>(shipped.read());
        changed.computeIfPresent("processes/closure.bpmn", (name, content) -> commented(content));
        changed.computeIfPresent("forms/closure-summary.form", (name, content) -> askingMore(content));
        after = deployments.deploy(changed);
        assertThat(after).isNotEqualTo(before);
    }

    @AfterEach
    void itIsAsShippedAgain() throws IOException {
        deployments.deploy(shipped.read());
    }

    @Test
    void theRunningCaseEndsAsItBegan() throws Exception {
        assertThat(deploymentsOf(die(running))).containsExactly(before);
        assertThat(formOf(running)).contains("closureOutcome").doesNotContain("farewell");
        assertThatThrownBy(() -> running.finish(SUMMARISE, died("farewell", "Farewell")))
                .hasMessageContaining("document.error.unknown");
        running.finish(SUMMARISE, died()).finish("UserTask_SignClosure");
        assertThat(running.waitsAt()).isEmpty();
    }

    @Test
    void aNewCaseMeetsWhatIsNew() throws Exception {
        CaseWalk begun = walks.somebody().toCase();
        assertThat(deploymentsOf(die(begun))).containsExactly(after);
        assertThat(formOf(begun)).contains("closureOutcome", "farewell");
        assertThatThrownBy(() -> begun.finish(SUMMARISE, died("farewell", TOO_LONG)))
                .hasMessageContaining("farewell document.error.tooLong");
        begun.finish(SUMMARISE, died("farewell", "Farewell")).finish("UserTask_SignClosure");
        assertThat(begun.waitsAt()).isEmpty();
    }

    private CaseWalk die(CaseWalk walk) {
        walk.as(walk.manager, () -> {
            changes.reportDeath(cases.get(walk.number()).id(), null, DeathKnownFrom.values()[0]);
            return null;
        });
        return walk;
    }

    /** @param own key and value of one more answer, or nothing */
    private static Map<String, Object> died(String... own) {
        Map<String, Object> answers = new HashMap<>(Map.of("closureOutcome", "DIED"));
        if (own.length > 0) {
            answers.put(own[0], own[1]);
        }
        return answers;
    }

    /** What the browser gets for the task that waits. */
    private String formOf(CaseWalk walk) throws Exception {
        var me = user(users.loadUserByUsername(walk.manager.login()));
        return web.perform(get("/tasks/{id}/form", walk.task(SUMMARISE).id()).with(me))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    /** The deployments of all that runs for a case: its own diagram and the closure it has called. */
    private Set<String> deploymentsOf(CaseWalk walk) {
        List<ProcessInstance> instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number())
                .list();
        assertThat(instances).hasSize(2);
        return instances.stream()
                .map(instance -> engine.getRepositoryService()
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getDeploymentId())
                .collect(toSet());
    }

    private static byte[] commented(byte[] diagram) {
        return (new String(diagram, UTF_8) + "<!-- changed -->").getBytes(UTF_8);
    }

    private static byte[] askingMore(byte[] form) {
        try {
            var schema = JSON.readTree(form);
            ((ArrayNode) schema.get("components")).add(JSON.readTree(FAREWELL));
            return JSON.writeValueAsBytes(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
