package org.suprovid.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import java.util.Locale;
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
import org.suprovid.worklist.Worklist;

/** One crisis from the report to the look back: the response, its dates, and what follows (R-12S-11, T-29, T-39). */
@SystemTest
class CrisisProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    CrisisStory story;

    @Autowired
    Records records;

    @Autowired
    Worklist worklist;

    @Autowired
    ProcessEngine engine;

    private CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toCase();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aCrisisRunsBesideItsCaseFromTheReportToTheLookBack() {
        List<String> before = karina.waitsAt();
        int crisis = story.reported(karina);
        ProcessInstance process = story.process(karina, crisis);
        assertThat(process).isWaitingAt("UserTask_ReachClient");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of());
        assertThat(process).hasPassed("UserTask_ReachClient").isWaitingAt("UserTask_PlanResponse");
        story.finish(karina, crisis, "UserTask_PlanResponse", Map.of());
        story.finish(karina, crisis, "UserTask_RecordCrisis", Map.of());
        assertThat(process).isWaitingAt("UserTask_ReviewCrisis").hasNotPassed("UserTask_AssessUse");
        story.finish(karina, crisis, "UserTask_ReviewCrisis", Map.of());
        assertThat(process).isEnded();
        assertThat(story.state(karina, crisis)).isEqualTo("REVIEWED");
        assertThat(karina.waitsAt()).isEqualTo(before);
        assertThat(story.told(karina)).containsExactly("REPORTED 1", "REACHED 1", "PLANNED 1", "ENDED 1", "REVIEWED 1");
    }

    /** T-29: four hours and one day; T-39: seven days. */
    @Test
    void theStandardSaysByWhen() {
        int crisis = story.reported(karina);
        assertThat(story.promised(karina, "CRISIS_RESPONSE")).containsExactly("OPEN 2026-03-02 14:00");
        assertThat(story.promised(karina, "CRISIS_RESPONSE_PLAN")).containsExactly("OPEN 2026-03-03 23:59");
        walks.itIs("2026-03-02T11:30");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of());
        assertThat(story.promised(karina, "CRISIS_RESPONSE")).containsExactly("MET 2026-03-02 14:00");
        walks.itIs("2026-03-03T09:00");
        story.finish(karina, crisis, "UserTask_PlanResponse", Map.of());
        assertThat(story.promised(karina, "CRISIS_RESPONSE_PLAN")).containsExactly("MET 2026-03-03 23:59");
        walks.itIs("2026-03-05T09:00");
        story.finish(karina, crisis, "UserTask_RecordCrisis", Map.of("endedOn", "2026-03-04"));
        assertThat(story.promised(karina, "CRISIS_REVIEW")).containsExactly("OPEN 2026-03-11 23:59");
    }

    /** R-NTF-12. */
    @Test
    void theSupervisorKnowsAtOnceAndHearsOfEveryDelay() {
        int crisis = story.reported(karina);
        assertThat(toldTo(karina.supervisor.id())).containsExactly("CRISIS_REPORTED true");
        assertThat(toldTo(karina.manager.id())).doesNotContain("CRISIS_REPORTED true");
        walks.untilItIs("2026-03-02T14:30");
        assertThat(toldTo(karina.supervisor.id())).contains("DEADLINE_ESCALATED true");
        assertThat(story.waitsAt(karina, crisis)).containsExactly("UserTask_ReachClient");
        walks.untilItIs("2026-03-04T08:00");
        assertThat(late("CRISIS_RESPONSE_PLAN")).containsExactly("SUPERVISOR");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of());
        assertThat(toldTo(karina.supervisor.id()))
                .doesNotContain("CRISIS_REPORTED true")
                .contains("CRISIS_ANSWERED false");
    }

    @Test
    void anAttemptInVainKeepsTheSamePromise() {
        int crisis = story.reported(karina);
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("crisisReached", "NOT_REACHED"));
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("crisisReached", "NOT_REACHED"));
        assertThat(story.promised(karina, "CRISIS_RESPONSE")).containsExactly("OPEN 2026-03-02 14:00");
        walks.untilItIs("2026-03-02T14:30");
        assertThat(late("CRISIS_RESPONSE")).containsExactly("SUPERVISOR");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("contactTime", "13:15"));
        assertThat(story.promised(karina, "CRISIS_RESPONSE")).containsExactly("MET 2026-03-02 14:00");
        assertThat(story.one(karina, crisis, "x.attempts || ' ' || (x.reached_at AT TIME ZONE 'Europe/Kyiv')"))
                .isEqualTo("2 2026-03-02 13:15:00");
    }

    @Test
    void whatWasNoneIsOverAtOnce() {
        int crisis = story.reported(karina);
        ProcessInstance process = story.process(karina, crisis);
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("crisisReached", "NO_CRISIS"));
        assertThat(process).isEnded().hasPassed("EndEvent_NoCrisis");
        assertThat(story.state(karina, crisis)).isEqualTo("NO_CRISIS");
        assertThat(story.promised(karina, "CRISIS_RESPONSE_PLAN")).containsExactly("CANCELLED 2026-03-03 23:59");
    }

    @Test
    void whoWantsNoHelpIsLeftInPeaceAndTheCrisisIsLookedBackOn() {
        int crisis = story.reported(karina);
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("crisisReached", "DECLINED"));
        assertThat(story.waitsAt(karina, crisis)).containsExactly("UserTask_ReviewCrisis");
        assertThat(story.one(karina, crisis, "x.outcome")).isEqualTo("DECLINED");
    }

    @Test
    void aCrisisGoesOnUntilItIsOver() {
        int crisis = story.reported(karina);
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of());
        story.finish(karina, crisis, "UserTask_PlanResponse", Map.of());
        story.finish(karina, crisis, "UserTask_RecordCrisis", Map.of("crisisOver", "NO"));
        assertThat(story.waitsAt(karina, crisis)).containsExactly("UserTask_RecordCrisis");
        assertThat(story.promised(karina, "CRISIS_RESPONSE_PLAN")).hasSize(1);
        story.finish(karina, crisis, "UserTask_RecordCrisis", Map.of());
        assertThat(records.rows(
                        "SELECT s.service || ' ' || s.times FROM crisis_service s JOIN crisis x ON x.id = s.crisis_id"
                                + " JOIN case_file c ON c.id = x.case_id WHERE c.number = ? ORDER BY s.id",
                        karina.number()))
                .containsExactly("HOTLINE 2", "HOTLINE 2");
    }

    /** R-12S-11b: two in ninety days, as the standard has it. */
    @Test
    void theUseOfCrisisServicesIsAssessedWhenCrisesComeOften() {
        int first = story.over(karina);
        assertThat(story.waitsAt(karina, first)).containsExactly("UserTask_ReviewCrisis");
        story.finish(karina, first, "UserTask_ReviewCrisis", Map.of());
        walks.untilItIs("2026-05-31T10:00");
        int second = story.over(karina);
        assertThat(story.waitsAt(karina, second)).containsExactly("UserTask_AssessUse");
        story.finish(karina, second, "UserTask_AssessUse", Map.of());
        assertThat(story.waitsAt(karina, second)).containsExactly("UserTask_ReviewCrisis");
        assertThat(story.promised(karina, "CRISIS_REVIEW"))
                .containsExactly("MET 2026-03-09 23:59", "OPEN 2026-06-07 23:59");
        walks.untilItIs("2026-08-30T10:00");
        int third = story.over(karina);
        assertThat(story.waitsAt(karina, third)).containsExactly("UserTask_ReviewCrisis");
    }

    /** R-12S-11b: results go into the plan. */
    @Test
    void theReviewOfACrisisMayAskForAReviewOfThePlan() {
        CaseWalk somebody = walks.somebody().toRound();
        int crisis = story.over(somebody);
        story.finish(somebody, crisis, "UserTask_ReviewCrisis", Map.of("crisisFollows", "PLAN_UPDATE"));
        assertThat(somebody.waitsAt()).contains("UserTask_ReviewPlan");
        assertThat(story.told(somebody)).endsWith("REVIEWED 1", "CHANGE_ASKED 1");
    }

    @Test
    void whereNobodyWaitsForAChangeTheTimelineKeepsIt() {
        int crisis = story.over(karina);
        story.finish(karina, crisis, "UserTask_ReviewCrisis", Map.of("crisisFollows", "MODEL_SWITCH"));
        assertThat(story.told(karina)).endsWith("REVIEWED 1", "CHANGE_WANTED 1");
    }

    @Test
    void theTasksOfACrisisStandFirstAmongThoseOfItsCase() {
        story.reported(karina);
        int second = story.reported(karina);
        var items = karina.as(karina.manager, () -> worklist.of(karina.number(), karina.manager, Locale.ENGLISH));
        assertThat(items.get(0).name()).isEqualTo("Reach the client in crisis");
        assertThat(items)
                .filteredOn(item -> item.key().equals("UserTask_ReachClient"))
                .extracting(item -> item.about())
                .containsExactlyInAnyOrder("no. 1", "no. " + second);
    }

    @Test
    void aCrisisIsNotReportedFromTomorrow() {
        Map<String, Object> report = story.report();
        report.put("happenedOn", "2026-03-03");
        assertThatThrownBy(() -> karina.as(karina.manager, () -> story.reported(karina, report)))
                .satisfies(refused -> assertThat(((org.suprovid.platform.Problem.Invalid) refused).errors())
                        .extracting(error -> error.path() + " " + error.code())
                        .containsExactly("happenedOn casework.error.future"));
    }

    @Test
    void nobodyIsReachedBeforeTheHourOfTheCrisis() {
        Map<String, Object> report = story.report();
        report.put("happenedTime", "09:30");
        int crisis = karina.as(karina.manager, () -> story.reported(karina, report));
        assertThatThrownBy(() -> story.finish(karina, crisis, "UserTask_ReachClient", Map.of("contactTime", "09:00")))
                .hasMessageContaining("contactTime")
                .hasMessageContaining("crisis.error.beforeCrisis");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("contactTime", "09:30"));
    }

    /** A contact of yesterday is not one of this minute; nobody knows its hour, so it counts as late as it may have been. */
    @Test
    void aContactWithoutAnHourIsOfItsDay() {
        int crisis = story.reported(karina);
        walks.untilItIs("2026-03-03T12:00");
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of("contactOn", "2026-03-02"));
        assertThat(story.one(karina, crisis, "x.reached_at AT TIME ZONE 'Europe/Kyiv'"))
                .isEqualTo("2026-03-02 23:59:00");
    }

    @Test
    void theEngineLearnsNumbersAndCodesOnly() {
        int crisis = story.over(karina);
        assertThat(records.engineVariables(karina.number()))
                .contains("crisisId", "crisisReached")
                .noneMatch(name -> name.matches("whatHappened|course|place|crisisType|steps"));
        assertThat(records.engineColumnsWith(List.of(CaseWalk.WORDS))).isEmpty();
        assertThat(story.state(karina, crisis)).isEqualTo("ENDED");
    }

    private List<String> toldTo(long staffId) {
        return records.rows(
                "SELECT kind || ' ' || urgent FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL ORDER BY id",
                staffId);
    }

    private List<String> late(String code) {
        return records.rows(
                "SELECT d.escalated_to FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.code = ? AND d.overdue_since IS NOT NULL",
                karina.number(),
                code);
    }
}
