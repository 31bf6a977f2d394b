package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

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
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** The seven steps on the engine: loops and problems found on the way (R-7S-01 … 07, 20 … 25). */
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

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

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
        assertThat(process).isWaitingAt("E04_CarryingOut", "E05_Monitoring");
        karina.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        assertThat(karina.waitsAt()).containsExactly("UserTask_MonitoringContact", "UserTask_ReviewPlan");
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseClosed");
        assertThat(records.outcome(karina.number())).isEqualTo("SOLVED_INDEPENDENT true true");
        assertThat(needs(karina)).containsExactly("MET");
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

    /** R-GEN-07: present, proposed, agreed, did something, at every stage. */
    @Test
    void everyStageTellsHowTheClientTookPart() {
        Map<String, Object> present = Map.of("participation", List.of("PRESENT"));
        CaseWalk karina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard", present)
                .finish("UserTask_AssessNeeds", Map.of("participation", List.of("PROPOSED")))
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan", present)
                .finish("UserTask_AgreePlan")
                .finish("UserTask_MonitoringContact", Map.of("participation", List.of("PRESENT", "PROPOSED")))
                .finish("UserTask_RecordLineResult", Map.of("participation", List.of("PERFORMED")))
                .finish("UserTask_RecordLineResult")
                .finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT", "participation", List.of("AGREED")));
        karina.finish(
                        "UserTask_SummariseClosure",
                        Map.of("closureOutcome", "MOVED_AWAY", "participation", List.of("AGREED")))
                .finish("UserTask_SignClosure");
        assertThat(records.rows(
                        "SELECT e.stage || ' ' || array_to_string(ARRAY(SELECT p FROM unnest(e.participation) p"
                                + " WHERE p = ANY ('{PRESENT,PROPOSED,AGREED,PERFORMED}') ORDER BY p), ',')"
                                + " FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind = 'STAGE_LEFT' ORDER BY e.stage",
                        karina.number()))
                .containsExactly(
                        "E01 PRESENT",
                        "E02 PROPOSED",
                        "E03 AGREED,PRESENT",
                        "E04 PERFORMED",
                        "E05 PRESENT,PROPOSED",
                        "E06 AGREED",
                        "E07 AGREED");
    }

    @Test
    void aProblemLedSeparatelyDoesNotAskForTheCardAgain() {
        CaseWalk karina = walks.somebody().toRound();
        report(karina);
        karina.finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "YES"));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(karina.number().replaceFirst("1$", "2"))
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("UserTask_AssessNeeds");
    }

    @Test
    void aProblemFoundWhileTheCaseIsClosedGoesItsOwnWay() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        report(karina);
        assertThatThrownBy(() -> karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "MOVED_AWAY")))
                .hasMessageContaining("closureOutcome casework.error.problemOpen");
        karina.finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "NO"));
        karina.leave("MOVED_AWAY", "NO", "NO");
        assertThat(records.rows(
                        "SELECT status || ' ' || stage FROM case_file WHERE number = ?",
                        karina.number().replaceFirst("1$", "2")))
                .containsExactly("OPEN E02");
    }

    @Test
    void aNeedFoundWhileThePlanIsAgreedIsDraftedToo() {
        CaseWalk karina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan");
        report(karina);
        karina.finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "NO"));
        assertThatThrownBy(() -> karina.finish("UserTask_AgreePlan"))
                .hasMessageContaining("planAgreed plan.error.needFoundSince");
        karina.finish("UserTask_AgreePlan", Map.of("planAgreed", "NO"))
                .finish("UserTask_DraftServicePlan", Map.of("uncoveredReason", "Спершу документи"))
                .finish("UserTask_AgreePlan");
        assertThat(karina.waitsAt()).contains("UserTask_MonitoringContact");
    }

    @Test
    void anUnclearRequestLeadsBackToTheAssessment() {
        CaseWalk alina =
                walks.somebody().toCase().finish("UserTask_OpenClientCard").finish("UserTask_AssessNeeds");
        alina.finish("UserTask_SolutionFocusedCounselling", Map.of("requestClear", "NO"));
        assertThat(alina.waitsAt()).containsExactly("UserTask_AssessNeeds");
    }

    @Test
    void whereNoNeedRemainsTheCaseLeadsOut() {
        CaseWalk alina = walks.somebody().toCase().finish("UserTask_OpenClientCard");
        Map<String, Object> settled = new HashMap<>(UsualAnswers.need("LEGAL", "YES", "SUBJECTIVE"));
        settled.put("remains", "NO");
        alina.finish("UserTask_AssessNeeds", Map.of("needs", List.of(settled)))
                .finish("UserTask_SolutionFocusedCounselling");
        assertThat(process(alina)).isWaitingAt("E07_Exit");
        assertThat(alina.waitsAt()).containsExactly("UserTask_SummariseClosure");
    }

    @Test
    void whereTheStandardWantsNoCounsellingThePlanFollows() {
        String standard = standards.choosing("ALLIANCE_2010", "assessment.counselling: false");
        long programme = staff.programme(18, Set.of("PWID"), List.of(standard));
        CaseWalk alina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds");
        assertThat(alina.waitsAt()).containsExactly("UserTask_DraftServicePlan");
    }

    @Test
    void contactThatIsNotLostIsTriedAgain() {
        CaseWalk somebody = walks.somebody().toRound();
        for (int attempt = 0; attempt < 3; attempt++) {
            somebody.finish("UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        assertThat(somebody.waitsAt())
                .contains("UserTask_ConfirmLostContact")
                .doesNotContain("UserTask_MonitoringContact");
        somebody.finish("UserTask_ConfirmLostContact", Map.of("lostContact", "NO"));
        assertThat(somebody.waitsAt())
                .contains("UserTask_MonitoringContact")
                .doesNotContain("UserTask_ConfirmLostContact");
    }

    @Test
    void aContactMayShowThatThePlanMustChange() {
        CaseWalk karina = walks.somebody().toRound();
        ProcessInstance process = process(karina);
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "UPDATE"));
        assertThat(process).isWaitingAt("CallActivity_PlanReview").hasPassed("E05_Monitoring");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan").doesNotContain("UserTask_MonitoringContact");
    }

    @Test
    void aSecondReasonForAReviewOpensNoSecondOne() {
        CaseWalk karina = walks.somebody().toRound();
        ProcessInstance process = process(karina);
        karina.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        assertThat(process).isWaitingAt("CallActivity_PlanReview").hasNotPassed("EndEvent_ReviewRunning");
        walks.untilItIs("2026-06-02");
        assertThat(process).hasPassed("Event_PlanReviewDue", "EndEvent_ReviewRunning");
        assertThat(karina.waitsAt()).containsOnlyOnce("UserTask_ReviewPlan");
    }

    private void report(CaseWalk walk) {
        walk.as(walk.manager, () -> {
            changes.reportProblem(cases.get(walk.number()).id());
            return null;
        });
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
