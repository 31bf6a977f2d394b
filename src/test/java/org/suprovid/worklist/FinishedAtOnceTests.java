package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** Two people finish the same task at the same moment. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class FinishedAtOnceTests {

    private static final List<String> WAY = List.of(
            "UserTask_RegisterRequest",
            "UserTask_FirstContact",
            "UserTask_OpenClientCard",
            "UserTask_SignConsent",
            "UserTask_AssessNeeds",
            "UserTask_SolutionFocusedCounselling",
            "UserTask_DraftServicePlan",
            "UserTask_AgreePlan",
            "UserTask_RecordLineResult",
            "UserTask_MonitoringContact",
            "UserTask_RecordLineResult",
            "UserTask_ReviewPlan",
            "UserTask_SummariseClosure",
            "UserTask_SignClosure");

    /** What leads from one to the next where the usual answers do not. */
    private static final Map<String, Map<String, Object>> OWN = Map.of(
            "UserTask_OpenClientCard", Map.of("consentOn", ""),
            "UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"),
            "UserTask_SummariseClosure",
                    Map.of("closureOutcome", "MOVED_AWAY", "problemSolved", "NO", "independent", "NO"));

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private Records records;

    @Autowired
    private TestStaff staff;

    @Test
    void oneWinsAndTheOtherIsTold() throws Exception {
        long programme = staff.programme();
        StaffMember first = staff.supervisor(programme);
        StaffMember second = staff.supervisor(programme);
        CaseWalk walk = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
        for (String key : WAY) {
            OpenTask task = walk.task(key);
            // who signs a closure must not be who wrote it, even if a supervisor was the faster one
            boolean supervisors = task.candidateRoles().contains("SUPERVISOR");
            StaffMember one = supervisors ? first : walk.manager;
            StaffMember other = supervisors ? walk.supervisor : second;
            Map<String, Object> answers = calls.answers(one, walk, task, OWN.getOrDefault(key, Map.of()));
            List<MockHttpServletResponse> both =
                    atOnce(() -> finish(one, task, answers), () -> finish(other, task, answers));
            walk.goesOn();

            assertThat(both)
                    .as(key)
                    .extracting(MockHttpServletResponse::getStatus)
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(records.documentsOfTask(task.id())).as(key).isOne();
            assertThat(told(both))
                    .as(key)
                    .contains("This task is already done", "has finished it")
                    .doesNotContain("org.");
        }
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(records.outcome(walk.number())).isEqualTo("MOVED_AWAY false false");
    }

    @Test
    void whoComesLaterReadsWhoWasFaster() throws Exception {
        CaseWalk walk = walks.somebody().toCase();
        OpenTask task = walk.task("UserTask_OpenClientCard");
        walk.finish(task.key());

        web.perform(calls.as(walk.supervisor, get("/tasks/{id}", task.id())))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("This task is already done")))
                .andExpect(content().string(Matchers.containsString(walk.manager.name())));
    }

    private MockHttpServletResponse finish(StaffMember member, OpenTask task, Map<String, Object> answers)
            throws Exception {
        return web.perform(calls.as(member, calls.with(answers, post("/tasks/{id}/answers", task.id()))))
                .andReturn()
                .getResponse();
    }

    private static String told(List<MockHttpServletResponse> both) throws Exception {
        for (MockHttpServletResponse answer : both) {
            if (answer.getStatus() == 409) {
                return answer.getContentAsString();
            }
        }
        throw new AssertionError("Nobody was too late");
    }

    @SafeVarargs
    private static List<MockHttpServletResponse> atOnce(Callable<MockHttpServletResponse>... calls) throws Exception {
        CyclicBarrier together = new CyclicBarrier(calls.length);
        ExecutorService people = Executors.newFixedThreadPool(calls.length);
        try {
            List<Future<MockHttpServletResponse>> answers = Stream.of(calls)
                    .map(call -> people.submit(() -> {
                        together.await();
                        return call.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
