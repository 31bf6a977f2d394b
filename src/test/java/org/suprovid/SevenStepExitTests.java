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
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.LeavingReason;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;

/** Every way out of the seven steps, and each outcome (R-7S-07, 07a, 07b). */
@SystemTest
class SevenStepExitTests {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory referrals;

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
        CaseWalk karina = referrals.somebody();
        String slip = karina.refer(Map.of());
        karina.finishOnSlip(slip, "UserTask_RecordAnswer", Map.of())
                .finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"));
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
    void theReviewIsNoDateOfACaseThatIsClosed() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(records.rows(
                        "SELECT d.state FROM deadline d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.code = 'PLAN_REVIEW'",
                        karina.number()))
                .containsExactly("CANCELLED");
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

    @ParameterizedTest
    @EnumSource(LeavingReason.class)
    void whoLeavesBeforeThereIsAPlanIsClosedHonestly(LeavingReason reason) {
        CaseWalk somebody = walks.somebody().toCase();
        somebody.as(somebody.manager, () -> {
            changes.leave(cases.get(somebody.number()).id(), reason);
            return null;
        });
        assertThat(somebody.waitsAt()).containsExactly("UserTask_SummariseClosure");
        somebody.leave(reason.name(), "NO", "NO");
        assertThat(records.outcome(somebody.number())).startsWith(reason.name());
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
    void nobodyIsClosedAsDeadByChoosingAnOutcome() {
        CaseWalk somebody = walks.somebody().toRound();
        somebody.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThatThrownBy(() -> somebody.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED")))
                .hasMessageContaining("closureOutcome casework.error.deathNotReported");
    }

    @Test
    void aDeathReportedByMistakeIsTakenBack() {
        CaseWalk somebody = walks.somebody().toCase();
        somebody.as(somebody.manager, () -> {
            changes.reportDeath(cases.get(somebody.number()).id(), null, DeathKnownFrom.values()[0]);
            return null;
        });
        somebody.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED"))
                .finish("UserTask_SignClosure", Map.of("closureSigned", "NO", "deathMistaken", true))
                .leave("MOVED_AWAY", "NO", "NO");
        assertThat(records.outcome(somebody.number())).startsWith("MOVED_AWAY");
    }

    @Test
    void whoDiesAfterWithdrawingIsClosedAsDead() {
        CaseWalk somebody = walks.somebody().toCase();
        somebody.as(somebody.manager, () -> {
            long id = cases.get(somebody.number()).id();
            changes.withdrawConsent(id, WithdrawalReason.NOT_SAID);
            changes.reportDeath(id, null, DeathKnownFrom.values()[0]);
            return null;
        });
        somebody.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED"))
                .finish("UserTask_SignClosure");
        assertThat(records.outcome(somebody.number())).startsWith("DIED");
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
