package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** The seven steps on the engine: loops, exits, outcomes, and the year's reviews (R-7S-01 … 07, 20 … 25). */
@SystemTest
class SevenStepProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void everyLineWithItsResultLeadsToTheReviewAndOut() {
        CaseWalk karina = walks.somebody().toRound();
        ProcessInstance process = process(karina);
        assertThat(process).isWaitingAt("E05_Monitoring", "UserTask_MonitoringContact");
        karina.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        assertThat(karina.waitsAt()).containsExactly("UserTask_MonitoringContact", "UserTask_ReviewPlan");
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseClosed");
        assertThat(records.outcome(karina.number())).isEqualTo("SOLVED_INDEPENDENT true true");
        assertThat(needs(karina)).containsExactly("MET");
    }

    @Test
    void whatIsNotDoneIsAskedForBeforeAProblemCountsAsSolved() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        Map<String, Object> solved = Map.of(
                "closureOutcome", "SOLVED_INDEPENDENT", "problemSolved", "YES", "independent", "YES", "openReason", "");
        assertThatThrownBy(() -> karina.finish("UserTask_SummariseClosure", solved))
                .hasMessageContaining("openReason casework.error.linesOpen");
        karina.leave("MOVED_AWAY", "NO", "NO");
        assertThat(needs(karina)).containsExactly("DROPPED");
    }

    @Test
    void checksAreExplainedWhereReferralsWereServed() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"));
        assertThatThrownBy(() -> karina.finish("UserTask_SummariseClosure", Map.of("checksExplained", "NONE_OPEN")))
                .hasMessageContaining("checksExplained casework.error.checksOpen");
    }

    @ParameterizedTest
    @CsvSource({
        "SOLVED_INDEPENDENT, YES, YES",
        "SOLVED_STILL_DEPENDENT, YES, NO",
        "TRANSFERRED, NO, NO",
        "CLIENT_WITHDREW, NO, NO",
        "LOST_CONTACT, NO, NO",
        "MOVED_AWAY, NO, NO",
        "IMPRISONED, NO, NO",
        "DIED, NO, NO",
        "RULES_BROKEN, NO, NO",
        "PROGRAMME_ENDED, NO, NO",
        "OTHER, NO, NO"
    })
    void everyOutcomeOfTheLastStepIsReached(String outcome, String solved, String independent) {
        CaseWalk somebody = walks.somebody().toRound();
        ProcessInstance process = process(somebody);
        somebody.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(somebody.waitsAt()).containsExactly("UserTask_SummariseClosure");
        somebody.leave(outcome, solved, independent);
        assertThat(process).isEnded();
        assertThat(records.outcome(somebody.number())).startsWith(outcome + " " + solved.equals("YES"));
    }

    @Test
    void aPlanThatIsNotAgreedIsDraftedAgain() {
        CaseWalk alina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan");
        alina.finish("UserTask_AgreePlan", Map.of("planAgreed", "NO"));
        assertThat(alina.waitsAt()).containsExactly("UserTask_DraftServicePlan");
    }

    @Test
    void aPlanIsInForceFromTheDayTheClientAgreed() {
        CaseWalk alina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan");
        walks.untilItIs("2026-03-09");
        alina.finish("UserTask_AgreePlan", Map.of("agreedOn", "2026-03-04"));
        assertThat(records.planVersions(alina.number())).containsExactly("1 2026-03-04 null");
    }

    @Test
    void aProblemLedSeparatelyDoesNotAskForTheCardAgain() {
        CaseWalk karina = walks.somebody().toRound();
        karina.as(karina.manager, () -> {
            changes.reportProblem(cases.get(karina.number()).id());
            return null;
        });
        karina.finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "YES"));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(karina.number().replaceFirst("1$", "2"))
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("UserTask_AssessNeeds");
    }

    @Test
    void anUnclearRequestLeadsBackToTheAssessment() {
        CaseWalk alina =
                walks.somebody().toCase().finish("UserTask_OpenClientCard").finish("UserTask_AssessNeeds");
        alina.finish("UserTask_SolutionFocusedCounselling", Map.of("requestClear", "NO"));
        assertThat(alina.waitsAt()).containsExactly("UserTask_AssessNeeds");
    }

    @Test
    void withdrawnConsentEndsTheWorkAndIsSigned() {
        CaseWalk somebody = walks.somebody().toRound();
        somebody.as(somebody.manager, () -> {
            changes.withdrawConsent(cases.get(somebody.number()).id(), WithdrawalReason.values()[0]);
            return null;
        });
        assertThat(somebody.waitsAt()).containsExactly("UserTask_SummariseClosure");
        somebody.leave("CLIENT_WITHDREW", "NO", "NO");
        assertThat(records.outcome(somebody.number())).startsWith("CLIENT_WITHDREW");
    }

    @Test
    void deathEndsTheWorkAtAnyStage() {
        CaseWalk somebody = walks.somebody().toCase();
        ProcessInstance process = process(somebody);
        somebody.as(somebody.manager, () -> {
            changes.reportDeath(cases.get(somebody.number()).id(), walks.today(), DeathKnownFrom.values()[0]);
            return null;
        });
        somebody.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED"))
                .finish("UserTask_SignClosure");
        assertThat(process).isEnded();
        assertThat(records.outcome(somebody.number())).startsWith("DIED");
    }

    @Test
    void aYearOfPlanReviewsPasses() {
        CaseWalk somebody = walks.somebody().toRound();
        for (String day : List.of("2026-06-02", "2026-09-02", "2026-12-02", "2027-03-02")) {
            walks.untilItIs(day);
            assertThat(somebody.waitsAt()).contains("UserTask_ReviewPlan");
            somebody.finish("UserTask_ReviewPlan");
        }
        assertThat(records.planVersions(somebody.number()))
                .containsExactly(
                        "1 2026-03-02 2026-06-02",
                        "2 2026-06-02 2026-09-02",
                        "3 2026-09-02 2026-12-02",
                        "4 2026-12-02 2027-03-02",
                        "5 2027-03-02 null");
    }

    @Test
    void threeAttemptsWithoutContactAreTheSupervisorsDecision() {
        CaseWalk somebody = walks.somebody().toRound();
        for (int attempt = 0; attempt < 3; attempt++) {
            somebody.finish("UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        somebody.finish("UserTask_ConfirmLostContact").leave("LOST_CONTACT", "NO", "NO");
        assertThat(records.outcome(somebody.number())).startsWith("LOST_CONTACT");
    }

    private List<String> needs(CaseWalk walk) {
        return records.rows(
                "SELECT n.state FROM need n JOIN case_file c ON c.id = n.case_id WHERE c.number = ?", walk.number());
    }

    private ProcessInstance process(CaseWalk walk) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number())
                .processDefinitionKey("case-seven-step")
                .singleResult();
    }
}
