package org.suprovid.worklist;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** Bad input gets a clear answer, loses nothing and does not move the case. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class BadInputTests {

    private static final String TYPED = "typed before anything went wrong";

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Records records;

    @Autowired
    private ObjectMapper json;

    private CaseWalk walk;
    private OpenTask task;

    @BeforeEach
    void aTaskWithADraft() throws Exception {
        walk = walks.somebody().toCase().finish("UserTask_OpenClientCard");
        task = walk.task("UserTask_AssessNeeds");
        send(walk.manager, put("/tasks/{id}/draft", task.id()), Map.of("goal", TYPED));
    }

    /** Each key may come with several values. */
    private static final List<Map.Entry<String, Object>> WRONG = List.of(
            // decisions that other forms declare must not reach the gateways from here
            entry("planAgreed", "YES"),
            entry("monitoringDecision", "EXIT"),
            entry("lostContact", true),
            entry("nobodyAsksThis", "x"),
            entry("readiness", "seven"),
            entry("readiness", Map.of("$gt", 0)),
            entry("riskViolence", "PERHAPS"),
            entry("needs", "none"),
            entry("needs", List.of(Map.of("domain", "LEGAL'; DROP TABLE need; --"))),
            entry("goal", List.of("a", "list")),
            entry("goal", "a\u0000b"),
            entry("goal", "x".repeat(300_000)),
            entry("__proto__", Map.of("admin", true)));

    @Test
    void aWrongFieldIsNamedAndNothingMoves() throws Exception {
        for (var wrong : WRONG) {
            Map<String, Object> answers = new HashMap<>(calls.answers(walk, task));
            answers.put(wrong.getKey(), wrong.getValue());
            refused(answers);
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        MockHttpServletResponse answer = refused(Map.of());
        JsonNode errors = json.readTree(answer.getContentAsByteArray()).get("errors");
        assertThat(errors.findValuesAsText("path")).contains("goal", "readiness", "riskSuicide");
        assertThat(errors.findValuesAsText("message")).doesNotContain("").noneMatch(text -> text.contains("??"));
    }

    @Test
    void whatIsNoFormIsNotTaken() throws Exception {
        for (String body : List.of("", "[]", "7", "{\"goal\":", "<answers/>", "{\"goal\": NaN}")) {
            MockHttpServletResponse answer = send(walk.manager, post("/tasks/" + task.id() + "/answers"), body);
            assertThat(answer.getStatus()).as(body).isEqualTo(400);
            unmoved();
        }
    }

    @Test
    void itIsTakenOnceItIsRight() throws Exception {
        refused(Map.of("planAgreed", "YES"));
        assertThat(send(walk.manager, post("/tasks/{id}/answers", task.id()), calls.answers(walk, task))
                        .getStatus())
                .isEqualTo(200);
        assertThat(walk.waitsAt()).doesNotContain(task.key());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aTaskOfSomebodyElsesCaseIsNotThere(CapturedOutput log) throws Exception {
        StaffMember colleague =
                staff.caseManager(walk.manager.programmes().iterator().next());
        StaffMember elsewhere = staff.supervisor(staff.programme());
        for (StaffMember stranger : List.of(colleague, elsewhere)) {
            for (String path : List.of("/tasks/", "/api/v1/tasks/")) {
                notThere(stranger, get(path + task.id() + "/form"));
                notThere(stranger, put(path + task.id() + "/draft"));
                notThere(stranger, post(path + task.id() + "/answers"));
            }
            notThere(stranger, get("/tasks/" + task.id()));
            assertThat(log).contains("Staff " + stranger.id() + " was not let at task " + task.id());
        }
        unmoved();
    }

    private void notThere(StaffMember stranger, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = send(stranger, request, Map.of());
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("This task is not here")
                .doesNotContain("Тестова", walk.number(), walk.manager.name());
    }

    private MockHttpServletResponse refused(Map<String, Object> body) throws Exception {
        for (String path : List.of("/tasks/", "/api/v1/tasks/")) {
            MockHttpServletResponse answer = send(walk.manager, post(path + task.id() + "/answers"), body);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(answer.getContentAsString())
                    .contains("\"detail\"")
                    .doesNotContain("Exception", "org.", "DROP TABLE", "??");
        }
        unmoved();
        return send(walk.manager, post("/tasks/" + task.id() + "/answers"), body);
    }

    private void unmoved() throws Exception {
        assertThat(walk.waitsAt()).containsExactly(task.key());
        assertThat(records.documentsOfTask(task.id())).isZero();
        assertThat(records.engineVariables(walk.number())).doesNotContain("planAgreed", "lostContact");
        web.perform(calls.as(walk.manager, get("/tasks/{id}/form", task.id())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.goal").value(TYPED));
    }

    private MockHttpServletResponse send(StaffMember member, MockHttpServletRequestBuilder request, Object body)
            throws Exception {
        return web.perform(calls.as(member, calls.with(body, request)))
                .andReturn()
                .getResponse();
    }
}
