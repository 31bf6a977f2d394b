package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;
import static org.suprovid.twelvestep.TwelveStory.comprehensive;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** The twelve steps on the engine: each step, skip and loop of domain 4.2 to 4.4 (R-12S-01 … 12, 30 … 33). */
@SystemTest
class TwelveStepProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    Records records;

    @Autowired
    TestStandards standards;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void theFirstOfFebruary() {
        init(engine);
        walks.itIs("2026-02-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** R-12S-30, R-12S-33; R-12S-32: without a crisis step 11 is not walked, yet the plan for one is made. */
    @Test
    void theSupportiveModelPassesOverStepsFiveAndSixAndNoOther() {
        CaseWalk maria = story.served(ELDERLY);
        assertThat(story.stages(maria)).containsExactly("S01", "S02", "S03", "S04", "no S05", "no S06", "S07");
        assertThat(maria.waitsAt())
                .containsExactly(
                        "UserTask_MakeCrisisPlan",
                        "UserTask_MonitoringContact",
                        "UserTask_RecordLineResult",
                        "UserTask_RecordLineResult");
        assertThat(records.rows(
                        "SELECT DISTINCT e.reason FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind = 'STAGE_SKIPPED'",
                        maria.number()))
                .containsExactly("SUPPORTIVE_MODEL");
    }

    /** R-12S-05, R-12S-06, Q-55: the brief plan serves what cannot wait meanwhile. */
    @Test
    void theComprehensiveModelMakesItsFullPlanWhileTheBriefOneServes() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT");
        assertThat(alina.waitsAt())
                .containsExactly(
                        "UserTask_AssessFully",
                        "UserTask_MakeCrisisPlan",
                        "UserTask_MonitoringContact",
                        "UserTask_RecordLineResult",
                        "UserTask_RecordLineResult");
        alina.finish("UserTask_AssessFully");
        assertThat(alina.waitsAt()).contains("UserTask_ReviewPlan").doesNotContain("UserTask_AssessFully");
        alina.finish("UserTask_ReviewPlan");
        assertThat(story.stages(alina)).containsExactly("S01", "S02", "S03", "S04", "S07", "S05", "S06", "S07");
        assertThat(alina.waitsAt())
                .containsExactly(
                        "UserTask_MakeCrisisPlan",
                        "UserTask_MonitoringContact",
                        "UserTask_RecordLineResult",
                        "UserTask_RecordLineResult");
        assertThat(story.promised(alina, "FULL_ASSESSMENT")).containsExactly("MET 2026-04-03");
        assertThat(story.promised(alina, "FULL_PLAN")).containsExactly("MET 2026-04-03");
    }

    /** R-12S-03: the worker may decide otherwise, with a reason; the timeline tells it. */
    @Test
    void whoChoosesOtherwiseThanTheTableSaysWhy() {
        CaseWalk maria = story.assessed(ELDERLY);
        assertThatThrownBy(() -> maria.finish("UserTask_ChooseModel", Map.of("model", "COMPREHENSIVE")))
                .hasMessageContaining("overrideReason twelvestep.error.table.SUPPORTIVE");
        maria.finish("UserTask_ChooseModel", Map.of("model", "COMPREHENSIVE", "overrideReason", "Самотність давня"));
        assertThat(told(maria)).containsExactly("MODEL_CHOSEN COMPREHENSIVE", "TABLE_OVERRIDDEN SUPPORTIVE");
    }

    /** R-12S-03: more is needed than a supportive programme offers. */
    @Test
    void whoNeedsMoreThanTheProgrammeOffersIsSentElsewhereToo() {
        CaseWalk maria = story.assessed(ELDERLY);
        Map<String, Object> answers = Map.of("shortTerm", "NO", "offers", "SUPPORTIVE");
        assertThatThrownBy(() -> maria.finish("UserTask_ChooseModel", answers))
                .hasMessageContaining("elsewhere twelvestep.error.elsewhere");
        maria.finish(
                "UserTask_ChooseModel",
                Map.of("shortTerm", "NO", "offers", "SUPPORTIVE", "elsewhere", "Центр психічного здоров’я"));
        assertThat(told(maria)).containsExactly("MODEL_CHOSEN SUPPORTIVE", "SENT_ELSEWHERE");
    }

    /** R-12S-04: a brief plan rests on what the brief intake has found (R-12S-04a). */
    @Test
    void aRequestThatCannotBePlannedIsAssessedAgain() {
        CaseWalk maria = story.assessed(ELDERLY).finish("UserTask_ChooseModel");
        maria.finish("UserTask_DraftServicePlan", Map.of("requestClear", "NO"));
        assertThat(maria.waitsAt()).containsExactly("UserTask_HoldBriefIntake");
        assertThat(story.promised(maria, "BRIEF_PLAN")).containsExactly("CANCELLED 2026-02-02");
        story.planned(maria.finish("UserTask_HoldBriefIntake").finish("UserTask_ChooseModel"));
        assertThat(story.promised(maria, "BRIEF_PLAN")).containsExactly("CANCELLED 2026-02-02", "MET 2026-02-02");
    }

    /** Loop A, R-12S-08, R-12S-08c, R-12S-09, R-12S-09a, Q-44. */
    @Test
    void everyHundredAndEightyDaysTheClientIsReassessedAndThePlanRenewed() {
        CaseWalk maria = story.served(ELDERLY);
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("OPEN 2026-08-01");
        walks.untilItIs("2026-07-31");
        assertThat(maria.waitsAt()).doesNotContain("UserTask_TypeInQuestionnaire");
        walks.untilItIs("2026-08-01");
        story.reassessed(maria);
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-01", "OPEN 2027-01-28");
        assertThat(story.stages(maria)).endsWith("S07", "S08", "S09", "S07");
        assertThat(records.rows(
                        "SELECT p.version || ' ' || p.state FROM plan p JOIN case_file c ON c.id = p.case_id"
                                + " WHERE c.number = ? ORDER BY p.id",
                        maria.number()))
                .containsExactly("1 SUPERSEDED", "2 IN_FORCE");
    }

    /** R-12S-31: the full form comes back in the comprehensive model only. */
    @Test
    void theComprehensiveModelLooksBackByTheFullForm() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT")
                .finish("UserTask_AssessFully")
                .finish("UserTask_ReviewPlan");
        story.askForReassessment(alina);
        alina.finish("UserTask_TypeInQuestionnaire");
        assertThat(alina.waitsAt()).contains("UserTask_AssessFullyAgain").doesNotContain("UserTask_Reassess");
        alina.finish("UserTask_AssessFullyAgain").finish("UserTask_Reassess");
        assertThat(alina.waitsAt()).contains("UserTask_ReviewPlan");
    }

    /** R-12S-08d: done earlier, the next one counts from that day. */
    @Test
    void anEarlyReassessmentMovesTheNextOne() {
        CaseWalk maria = story.served(ELDERLY);
        walks.untilItIs("2026-03-04");
        story.askForReassessment(maria);
        story.reassessed(maria);
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-01", "OPEN 2026-08-31");
    }

    /** Loop B: a conference, a crisis or a new problem asks for a change; T-08 keeps its day. */
    @Test
    void aWishForChangeUpdatesThePlanAndKeepsTheRhythm() {
        CaseWalk maria = story.served(ELDERLY);
        walks.untilItIs("2026-04-01");
        story.askForReview(maria);
        story.askForReview(maria);
        assertThat(maria.waitsAt()).containsOnlyOnce("UserTask_ReviewPlan");
        maria.finish("UserTask_ReviewPlan");
        assertThat(story.stages(maria)).endsWith("S07", "S09", "S07");
        assertThat(story.promised(maria, "REASSESSMENT")).containsOnly("OPEN 2026-08-01");
    }

    /** Loop C, R-12S-03b, Q-54: after success the other model; its dates count from the switch, T-08 keeps its rhythm. */
    @Test
    void successAtStepEightLeadsToTheComprehensiveModel() {
        CaseWalk maria = story.served(ELDERLY);
        walks.untilItIs("2026-08-01");
        maria.finish("UserTask_TypeInQuestionnaire")
                .finish("UserTask_Reassess", Map.of("reassessmentResult", "SWITCH"));
        assertThat(maria.waitsAt()).containsExactly("UserTask_ChooseModel", "UserTask_MakeCrisisPlan");
        walks.untilItIs("2026-08-05");
        maria.finish("UserTask_ChooseModel", comprehensive());
        assertThat(story.stages(maria)).endsWith("S08", "S03", "S07", "S05");
        assertThat(story.promised(maria, "FULL_ASSESSMENT")).containsExactly("OPEN 2026-10-04");
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-01", "OPEN 2027-01-28");
        maria.finish("UserTask_AssessFully");
        assertThat(story.promised(maria, "FULL_PLAN")).containsExactly("OPEN 2026-10-04");
        maria.finish("UserTask_ReviewPlan");
        assertThat(told(maria)).contains("MODEL_SWITCHED COMPREHENSIVE");
    }

    /** R-12S-03b: by the supervisor at any time; open lines go on. */
    @Test
    void theSupervisorMayHaveTheModelChosenAnewAtAnyTime() {
        CaseWalk maria = story.served(ELDERLY).finish("UserTask_RecordLineResult");
        story.askForSwitch(maria);
        assertThat(maria.waitsAt()).containsExactly("UserTask_ChooseModel", "UserTask_MakeCrisisPlan");
        maria.finish("UserTask_ChooseModel", comprehensive());
        assertThat(maria.waitsAt())
                .containsExactly(
                        "UserTask_AssessFully",
                        "UserTask_MakeCrisisPlan",
                        "UserTask_MonitoringContact",
                        "UserTask_RecordLineResult");
    }

    /** R-12S-03f: allowed, off by default. */
    @Test
    void backToTheSupportiveModelOnlyWhereTheStandardAllows() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT");
        story.askForSwitch(alina);
        assertThatThrownBy(() -> alina.finish("UserTask_ChooseModel"))
                .hasMessageContaining("model twelvestep.error.back");
        CaseWalk vira = story.servedFully(standards.choosing("COMPREHENSIVE_DEFAULT", "model.backToSupportive: true"));
        story.askForSwitch(vira);
        vira.finish("UserTask_ChooseModel");
        assertThat(vira.waitsAt()).doesNotContain("UserTask_AssessFully");
    }

    /** What is wished for meanwhile, the full plan answers: nobody gets two reviews at once. */
    @Test
    void theFullPlanAnswersWishesForAnUpdate() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT").finish("UserTask_AssessFully");
        story.askForReview(alina);
        assertThat(alina.waitsAt()).containsOnlyOnce("UserTask_ReviewPlan");
        alina.finish("UserTask_ReviewPlan");
        assertThat(alina.waitsAt()).doesNotContain("UserTask_ReviewPlan", "UserTask_AssessFully");
    }

    /** A round that ends before step 6 takes it up where it stood. */
    @Test
    void aFullAssessmentIsNotAskedForTwice() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT");
        story.askForReview(alina);
        alina.finish("UserTask_AssessFully");
        assertThat(alina.waitsAt()).containsOnlyOnce("UserTask_ReviewPlan");
        alina.finish("UserTask_ReviewPlan");
        assertThat(alina.waitsAt()).contains("UserTask_ReviewPlan").doesNotContain("UserTask_AssessFully");
        assertThat(story.stages(alina)).containsOnlyOnce("S05").endsWith("S09", "S07", "S06");
        ProcessInstance process = story.process(alina.finish("UserTask_ReviewPlan"));
        assertThat(process).isNotEnded().hasPassed("S06_FullPlan");
    }

    private List<String> told(CaseWalk of) {
        return records.rows(
                "SELECT concat_ws(' ', substr(e.kind, 12), e.reason) FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'twelvestep.%' ORDER BY e.id",
                of.number());
    }
}
