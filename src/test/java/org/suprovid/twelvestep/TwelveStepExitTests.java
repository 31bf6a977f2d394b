package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.casework.LeavingReason;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory;
import org.suprovid.transfer.TransferStory.OtherSide;

/** Every way out of the twelve steps, and what may happen at any time (domain 4.4, R-12S-11, R-12S-12). */
@SystemTest
class TwelveStepExitTests {

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    CrisisStory crises;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    TransferStory transfers;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @Autowired
    Handovers handovers;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void theSecondOfFebruary() {
        init(engine);
        walks.itIs("2026-02-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** After step 1: who is not of the group, or not interested, never becomes a case. */
    @Test
    void afterStepOneForWhoIsNotOfTheGroupOrNotInterested() {
        long home = staff.home(List.of(ELDERLY));
        CaseWalk stranger = walks.somebody(home, staff.caseManager(home), staff.supervisor(home))
                .finish("UserTask_RegisterRequest")
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PWID")));
        CaseWalk notInterested = walks.somebody(home, staff.caseManager(home), staff.supervisor(home))
                .finish("UserTask_RegisterRequest")
                .finish("UserTask_FirstContact", Map.of("groups", List.of("ELDERLY_RESIDENT"), "agrees", "NO"));
        assertThat(List.of(stranger.number(), notInterested.number()))
                .extracting(number -> records.rows("SELECT result FROM request WHERE number = ?", number)
                        .get(0))
                .containsExactly("NOT_TARGET_GROUP", "DECLINED");
    }

    /** After step 3, R-12S-03c. */
    @Test
    void afterStepThreeForWhoIsNotReady() {
        CaseWalk maria = story.assessed(ELDERLY);
        ProcessInstance process = story.process(maria);
        maria.finish(
                "UserTask_ChooseModel",
                Map.of("ready", "NO", "model", "NOT_NOW", "informed", true, "recallOn", "2026-05-04"));
        maria.leave("OTHER", "NO", "NO");
        assertThat(process).isEnded().hasPassed("S12_ClosureNotReady").hasNotPassed("S04_BriefPlan");
        assertThat(records.rows(
                        "SELECT m.recall_on::text FROM model_choice m JOIN case_file c ON c.id = m.case_id WHERE c.number = ?",
                        maria.number()))
                .containsExactly("2026-05-04");
    }

    /** R-12S-07, R-12S-07c, R-12S-07d: somebody talks with the client and sees whether it still makes sense. */
    @Test
    void afterStepSevenWhenAContactShowsIt() {
        CaseWalk maria = story.served(ELDERLY);
        ProcessInstance process = story.process(maria);
        maria.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasPassed("S12_Closure").hasNotPassed("S08_Reassessment");
    }

    /** R-12S-08a; what is not filled in holds nobody up. */
    @Test
    void afterStepEightWhenTheGoalIsReached() {
        CaseWalk maria = story.served(ELDERLY);
        ProcessInstance process = story.process(maria);
        walks.untilItIs("2026-08-01");
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("filledIn", "NO"))
                .finish("UserTask_Reassess", Map.of("reassessmentResult", "CLOSE"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasNotPassed("S09_UpdatingThePlan");
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-01");
    }

    /** R-12S-09, R-12S-33: nothing is left to do, so nobody waits for the half year. */
    @Test
    void afterStepNineWhenAllLinesAreResolved() {
        CaseWalk maria = story.served(ELDERLY);
        ProcessInstance process = story.process(maria);
        maria.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        assertThat(maria.waitsAt())
                .containsExactly("UserTask_MakeCrisisPlan", "UserTask_MonitoringContact", "UserTask_ReviewPlan");
        maria.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_STILL_DEPENDENT", "YES", "NO");
        assertThat(process).isEnded().hasNotPassed("S08_Reassessment");
    }

    @Test
    void whenContactIsLost() {
        CaseWalk maria = story.served(ELDERLY);
        for (int attempt = 0; attempt < 3; attempt++) {
            maria.finish("UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        maria.finish("UserTask_ConfirmLostContact");
        assertThat(maria.waitsAt()).contains("UserTask_SummariseClosure").doesNotContain("UserTask_MonitoringContact");
        assertThat(records.rows("SELECT proposed_outcome FROM case_file WHERE number = ?", maria.number()))
                .containsExactly("LOST_CONTACT");
    }

    /** R-12S-12a: whoever takes part no more is closed from wherever they stand. */
    @Test
    void atAnyTimeByWithdrawalDeathOrMovingAway() {
        CaseWalk maria = story.assessed(ELDERLY);
        maria.as(maria.manager, () -> {
            changes.withdrawConsent(id(maria), WithdrawalReason.values()[0]);
            return null;
        });
        maria.leave("CLIENT_WITHDREW", "NO", "NO");
        CaseWalk vira = story.servedFully("COMPREHENSIVE_DEFAULT");
        vira.as(vira.manager, () -> {
            changes.reportDeath(id(vira), null, DeathKnownFrom.values()[0]);
            return null;
        });
        vira.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED"))
                .finish("UserTask_SignClosure");
        CaseWalk petro = story.served(ELDERLY);
        petro.as(petro.manager, () -> {
            changes.leave(id(petro), LeavingReason.MOVED_AWAY);
            return null;
        });
        petro.leave("MOVED_AWAY", "NO", "NO");
        assertThat(List.of(maria, vira, petro)).allSatisfy(one -> {
            assertThat(one.waitsAt()).isEmpty();
            assertThat(story.stages(one)).endsWith("S12");
        });
    }

    /** R-12S-11c: the main flow goes on, its dates too. */
    @Test
    void aCrisisStopsNothing() {
        CaseWalk maria = story.served(ELDERLY);
        List<String> before = maria.waitsAt();
        crises.over(maria);
        crises.reported(maria);
        assertThat(maria.waitsAt()).containsAll(before);
        assertThat(story.stages(maria)).endsWith("S07", "S11", "S11");
        assertThat(records.rows("SELECT stage FROM case_file WHERE number = ?", maria.number()))
                .containsExactly("S07");
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("OPEN 2026-08-01");
    }

    /** Loop B, R-12S-10c: called at any time beside the work; what it asks to change updates the plan. */
    @Test
    void aConferenceIsStepTenAndMayAskForAnUpdate() {
        CaseWalk maria = story.served(ELDERLY);
        int conference = conferences.called(maria);
        assertThat(story.stages(maria)).endsWith("S07", "S10");
        assertThat(maria.waitsAt()).contains("UserTask_MonitoringContact").doesNotContain("UserTask_ReviewPlan");
        conferences.asksForAnUpdate(maria, conference);
        assertThat(maria.waitsAt()).contains("UserTask_ReviewPlan");
        assertThat(story.stages(maria)).endsWith("S10", "S09");
    }

    /** R-12S-11b: what a crisis has shown may lead to another model. */
    @Test
    void aCrisisMayLeadToAnotherModel() {
        CaseWalk maria = story.served(ELDERLY);
        crises.over(maria);
        maria.finish("UserTask_ReviewCrisis", Map.of("crisisFollows", "MODEL_SWITCH"));
        assertThat(maria.waitsAt()).contains("UserTask_ChooseModel").doesNotContain("UserTask_MonitoringContact");
    }

    /** R-LESSON-60: the diagram starts it, the steps go on until receipt; then the person leaves, passed on. */
    @Test
    void aTransferGoesBesideTheStepsAndEndsThem() {
        CaseWalk maria = story.served(ELDERLY);
        ProcessInstance process = story.process(maria);
        List<String> before = maria.waitsAt();
        OtherSide other = transfers.otherSide();
        long transfer = transfers.requested(maria, other);
        assertThat(process).hasPassed("StartEvent_TransferRequested", "EndEvent_TransferUnderWay");
        assertThat(maria.waitsAt()).contains("UserTask_AskConsent").containsAll(before);
        transfers.approved(maria);
        maria.finish("UserTask_SendPackage");
        assertThat(maria.waitsAt()).isEqualTo(before);
        transfers.accepted(other.manager(), transfer);
        maria.leave("TRANSFERRED", "NO", "NO");
        assertThat(process).isEnded().hasPassed("EndEvent_ClosedAfterLeaving");
        assertThat(maria.waitsAt()).isEmpty();
    }

    @Test
    void aNewProblemIsTakenUpByTheNextVersionOfThePlan() {
        CaseWalk maria = story.served(ELDERLY);
        maria.as(maria.manager, () -> {
            changes.reportProblem(id(maria));
            return null;
        });
        maria.finish("UserTask_DescribeNewProblem");
        assertThat(maria.waitsAt()).contains("UserTask_ReviewPlan");
    }

    @Test
    void theWorkPassesToAnotherCaseManager() {
        CaseWalk maria = story.served(ELDERLY);
        StaffMember next =
                staff.caseManager(maria.manager.programmes().iterator().next());
        maria.as(maria.supervisor, () -> {
            handovers.changeManager(id(maria), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        maria.ledBy(next).finish("UserTask_TakeOverCase");
        assertThat(maria.tasks()).allMatch(task -> String.valueOf(next.id()).equals(task.assignee()));
    }

    private long id(CaseWalk of) {
        return cases.get(of.number()).id();
    }
}
