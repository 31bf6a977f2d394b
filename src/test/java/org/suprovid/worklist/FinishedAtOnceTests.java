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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory;
import org.suprovid.twelvestep.TwelveStory;

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

    @Autowired
    private UserTasks tasks;

    @Autowired
    private ReferralStory referrals;

    @Autowired
    private CrisisStory crises;

    @Autowired
    private ConferenceStory conferences;

    @Autowired
    private TransferStory transfers;

    @Autowired
    private TwelveStory residents;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Cases cases;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void oneWinsAndTheOtherIsTold() throws Exception {
        CaseWalk walk = walks.somebody();
        for (String key : WAY) {
            race(walk, walk.number(), key, OWN.getOrDefault(key, Map.of()));
        }
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(records.outcome(walk.number())).isEqualTo("MOVED_AWAY false false");
    }

    @Test
    void theSameHoldsOfWhoeverComesOnce() throws Exception {
        CaseWalk walk = walks.somebody();
        race(walk, walk.number(), "UserTask_RegisterRequest", Map.of());
        race(walk, walk.number(), "UserTask_FirstContact", Map.of("entryStatus", "ONE_TIME"));
        race(walk, walk.number(), "UserTask_OpenOneTimeCard", Map.of());
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(records.rows(
                        "SELECT k.status FROM card k JOIN request r ON r.card_id = k.id WHERE r.number = ?",
                        walk.number()))
                .containsExactly("OPEN_ONE_TIME");
    }

    @Test
    void ofAReferralAndItsChecks() throws Exception {
        CaseWalk walk = referrals.somebody();
        race(walk, walk.number(), "UserTask_IssueReferral", Map.of());
        List<String> slips = records.rows(
                "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id WHERE c.number = ?",
                walk.number());
        assertThat(slips).as("one slip, whoever was faster").hasSize(1);
        walks.untilItIs("2026-03-04");
        race(walk, slips.get(0), "UserTask_RecordAnswer", Map.of());
        walks.untilItIs("2026-03-20");
        race(walk, slips.get(0), "UserTask_MakeCheck", Map.of());
        assertThat(records.rows(
                        "SELECT k.code FROM referral_check k JOIN referral r ON r.id = k.referral_id"
                                + " WHERE r.slip_number = ? AND k.result = 'DONE'",
                        slips.get(0)))
                .hasSize(1);
    }

    @Test
    void ofACrisis() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        crises.reported(walk);
        for (String key : List.of(
                "UserTask_ReachClient", "UserTask_PlanResponse", "UserTask_RecordCrisis", "UserTask_ReviewCrisis")) {
            race(walk, walk.number(), key, Map.of());
        }
        crises.planWanted(walk);
        race(walk, walk.number(), "UserTask_MakeCrisisPlan", Map.of());
        assertThat(walk.waitsAt()).noneMatch(key -> key.contains("Crisis"));
    }

    @Test
    void ofAConferenceAndWhatItDecides() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        conferences.decided(walk);
        race(walk, walk.number(), "UserTask_CarryOutDecision", Map.of());
        conferences.called(walk);
        race(walk, walk.number(), "UserTask_HoldConference", Map.of());
        assertThat(walk.waitsAt()).noneMatch(key -> key.contains("Conference"));
    }

    @Test
    void ofATransfer() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        transfers.requested(walk, transfers.otherSide());
        for (String key : List.of("UserTask_AskConsent", "UserTask_ApproveTransfer", "UserTask_SendPackage")) {
            race(walk, walk.number(), key, Map.of());
        }
        assertThat(records.rows(
                        "SELECT t.state FROM transfer t JOIN case_file c ON c.id = t.case_id WHERE c.number = ?",
                        walk.number()))
                .containsExactly("SENT");
    }

    @Test
    void ofWhatMayHappenAtAnyTime() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        walk.as(walk.manager, () -> {
            changes.reportProblem(cases.get(walk.number()).id());
            return null;
        });
        race(walk, walk.number(), "UserTask_DescribeNewProblem", Map.of("ownInstance", "NO"));
        StaffMember next = staff.caseManager(programme(walk));
        walk.as(walk.supervisor, () -> {
            handovers.changeManager(cases.get(walk.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        race(walk.ledBy(next), walk.number(), "UserTask_TakeOverCase", Map.of("clientToldOn", "TODAY+0"));
        for (int attempt = 0; attempt < 3; attempt++) {
            race(walk, walk.number(), "UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        race(walk, walk.number(), "UserTask_ConfirmLostContact", Map.of());
        assertThat(walk.waitsAt()).contains("UserTask_SummariseClosure");
    }

    @Test
    void ofAResidentOfAHome() throws Exception {
        CaseWalk walk = residents.resident(TwelveStory.ELDERLY);
        walk.finish(
                "UserTask_OpenClientCard", Map.of("groups", List.of("ELDERLY_RESIDENT"), "birthDate", "1952-05-09"));
        race(walk, walk.number(), "UserTask_HoldBriefIntake", Map.of());
        race(walk, walk.number(), "UserTask_ChooseModel", TwelveStory.comprehensive());
        residents.planned(walk);
        race(walk, walk.number(), "UserTask_AssessFully", Map.of());
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

    /** Case manager and supervisor at once; of a task for supervisors, two of them. */
    private void race(CaseWalk walk, String number, String key, Map<String, Object> own) throws Exception {
        OpenTask task = tasks.ofBusinessKey(number).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + walk.waitsAt()));
        // who signs a closure must not be who wrote it, even if a supervisor was the faster one
        boolean supervisors = task.candidateRoles().contains("SUPERVISOR");
        StaffMember one = supervisors ? staff.supervisor(programme(walk)) : walk.manager;
        StaffMember other = supervisors ? walk.supervisor : staff.supervisor(programme(walk));
        Map<String, Object> answers = calls.answers(one, walk, task, UsualAnswers.dated(own, walks.today()));
        List<MockHttpServletResponse> both =
                atOnce(() -> finish(one, task, answers), () -> finish(other, task, answers));
        walk.goesOn();

        assertThat(both).as(key).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        assertThat(records.documentsOfTask(task.id())).as(key).isOne();
        assertThat(told(both))
                .as(key)
                .contains("This task is already done", "has finished it")
                .doesNotContain("org.");
    }

    private static long programme(CaseWalk walk) {
        return walk.manager.programmes().iterator().next();
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
