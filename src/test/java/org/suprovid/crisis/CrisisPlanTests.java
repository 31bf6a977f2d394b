package org.suprovid.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** The plan for the next crisis: asked for, written, renewed, used, and let go of with the case (R-12S-11a, Q-57, T-38). */
@SystemTest
class CrisisPlanTests {

    private static final String TASK = "UserTask_MakeCrisisPlan";

    @Autowired
    Walks walks;

    @Autowired
    CrisisStory story;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02T10:00");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** T-38: fourteen days from the agreement on the plan, reminded three days before. */
    @Test
    void whereTheStandardAsksForItThePlanIsMadeAfterTheServicePlan() {
        CaseWalk somebody = whereCrisisPlansAreAskedFor().toRound();
        assertThat(somebody.waitsAt()).contains(TASK);
        assertThat(story.promised(somebody, "CRISIS_PLAN")).containsExactly("OPEN 2026-03-16 23:59");
        walks.untilItIs("2026-03-17T12:00");
        assertThat(records.rows(
                        "SELECT d.reminded || ' ' || d.escalated_to FROM deadline d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.code = 'CRISIS_PLAN'",
                        somebody.number()))
                .containsExactly("1 SUPERVISOR");
        somebody.finish(TASK);
        assertThat(versions(somebody)).containsExactly("1 CURRENT PLAN_AGREED");
        assertThat(story.told(somebody)).containsExactly("PLAN_ASKED", "PLAN_MADE 1");
    }

    @Test
    void thePlanIsMadeOnceHoweverOftenTheServicePlanIsRenewed() {
        CaseWalk somebody = whereCrisisPlansAreAskedFor().toRound();
        somebody.finish(TASK);
        walks.untilItIs("2026-06-02T12:00");
        somebody.finish("UserTask_ReviewPlan");
        assertThat(somebody.waitsAt()).doesNotContain(TASK);
    }

    @Test
    void whereTheStandardAsksForNoneItIsMadeByHand() {
        CaseWalk somebody = walks.somebody().toRound();
        assertThat(somebody.waitsAt()).doesNotContain(TASK);
        String task = story.planWanted(somebody);
        assertThat(story.planWanted(somebody)).isEqualTo(task);
        somebody.finish(TASK);
        assertThat(versions(somebody)).containsExactly("1 CURRENT BY_HAND");
    }

    /** a crisis uses the current version and ends with its review. */
    @Test
    void aCrisisUsesTheCurrentVersionAndItsReviewRenewsIt() {
        CaseWalk somebody = walks.somebody().toRound();
        story.planWanted(somebody);
        somebody.finish(TASK);
        int crisis = story.reported(somebody);
        story.finish(somebody, crisis, "UserTask_ReachClient", Map.of());
        story.finish(somebody, crisis, "UserTask_PlanResponse", Map.of("planUsed", "YES", "activated", List.of("1")));
        assertThat(story.one(somebody, crisis, "x.plan_version")).isEqualTo("1");
        story.finish(somebody, crisis, "UserTask_RecordCrisis", Map.of());
        story.finish(somebody, crisis, "UserTask_ReviewCrisis", Map.of("planHelped", "PARTLY", "planRenewal", "YES"));
        assertThat(somebody.waitsAt()).contains(TASK);
        somebody.finish(TASK);
        assertThat(versions(somebody)).containsExactly("1 SUPERSEDED BY_HAND", "2 CURRENT REVIEW");
        assertThat(records.rows(
                        "SELECT d.status FROM document d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.form_id = 'crisis-plan' ORDER BY d.id",
                        somebody.number()))
                .containsExactly("SUPERSEDED", "SIGNED");
    }

    @Test
    void aPlanThatWasNotMadeIsLetGoOfWithTheCase() {
        CaseWalk somebody = whereCrisisPlansAreAskedFor().toRound();
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("crisis-plan")
                .processInstanceBusinessKey(somebody.number())
                .singleResult();
        somebody.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(process).isWaitingAt(TASK);
        somebody.leave("MOVED_AWAY", "NO", "NO");
        assertThat(process).isEnded();
        assertThat(somebody.waitsAt()).isEmpty();
        assertThat(story.promised(somebody, "CRISIS_PLAN")).containsExactly("CANCELLED 2026-03-16 23:59");
    }

    private CaseWalk whereCrisisPlansAreAskedFor() {
        String code = standards.on("ALLIANCE_2010", "{code: CRISIS_PLAN, enabled: true, duration: P14D}");
        long programme = staff.programme(18, Set.of("PWID"), List.of(code));
        return walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
    }

    private List<String> versions(CaseWalk of) {
        return records.rows(
                "SELECT p.version || ' ' || p.state || ' ' || p.asked_because FROM crisis_plan p"
                        + " JOIN case_file c ON c.id = p.case_id WHERE c.number = ? ORDER BY p.id",
                of.number());
    }
}
