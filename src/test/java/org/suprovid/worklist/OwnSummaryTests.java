package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** A supervisor who wrote the closure summary for a colleague signs it only where the programme has nobody else (R-DOC-30). */
@SystemTest
class OwnSummaryTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    private long programme;
    private StaffMember only;
    private CaseWalk karina;

    @BeforeEach
    void theSupervisorWritesTheSummary() throws Exception {
        programme = staff.programme();
        only = staff.supervisor(programme);
        karina = walks.somebody(programme, staff.caseManager(programme), only).toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        OpenTask summary = karina.task("UserTask_SummariseClosure");
        assertThat(page(only, "/tasks/" + summary.id()))
                .contains(karina.manager.name() + "’s task. You would finish it for them.");
        assertThat(page(only, "/cases/" + karina.number())).contains(karina.manager.name() + "’s</span>");
        assertThat(page(karina.manager, "/tasks/" + summary.id())).doesNotContain("finish it for them");
        Map<String, Object> answers = calls.answers(
                only,
                karina,
                summary,
                Map.of("closureOutcome", "MOVED_AWAY", "problemSolved", "NO", "independent", "NO"));
        assertThat(submit(only, summary, answers).getStatus()).isEqualTo(200);
    }

    @Test
    void whoSignsReadsTheSummaryAboveTheQuestion() throws Exception {
        assertThat(page(only, "/tasks/" + signature().id()))
                .contains(
                        "What is decided here",
                        "Moved away",
                        "Is the client’s problem solved?",
                        "Sensitive answers are not")
                .contains("href=\"/documents/")
                .doesNotContain("??");
    }

    @Test
    void nobodyElseMeansToSayItExpressly() throws Exception {
        OpenTask signature = signature();
        Map<String, Object> answers = new HashMap<>(calls.answers(only, karina, signature, Map.of()));
        answers.remove("signsAlone");
        MockHttpServletResponse refused = submit(only, signature, answers);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("signsAlone");
        answers.put("signsAlone", true);
        assertThat(submit(only, signature, answers).getStatus()).isEqualTo(200);
        assertThat(page(only, "/cases/" + karina.number() + "/timeline"))
                .contains("Closure signed by who wrote the summary");
    }

    @Test
    void whereThereIsSomebodyElseTheySign() throws Exception {
        StaffMember second = staff.supervisor(programme);
        OpenTask signature = signature();
        Map<String, Object> answers = new HashMap<>(calls.answers(second, karina, signature, Map.of()));
        answers.put("signsAlone", true);
        MockHttpServletResponse refused = submit(only, signature, answers);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Another supervisor of the programme signs it");
        answers.remove("signsAlone");
        assertThat(submit(second, signature, answers).getStatus()).isEqualTo(200);
        assertThat(page(second, "/cases/" + karina.number() + "/timeline"))
                .contains("Closure signed by the supervisor");
    }

    private OpenTask signature() {
        return karina.task("UserTask_SignClosure");
    }

    private MockHttpServletResponse submit(StaffMember who, OpenTask task, Map<String, Object> answers)
            throws Exception {
        return answer(who, calls.with(answers, post("/tasks/{id}/answers", task.id())));
    }

    private String page(StaffMember who, String path) throws Exception {
        return answer(who, get(path)).getContentAsString();
    }

    private MockHttpServletResponse answer(StaffMember who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(calls.as(who, request)).andReturn().getResponse();
    }
}
