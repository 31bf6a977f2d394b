package org.suprovid.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.twelvestep.TwelveStory;

/** One event, many residents: prepared, attended by one list, judged, met about (R-CAT-40, R-12S-07b, T-24, T-25). */
@SystemTest
class ActivityProcessTests {

    private static final String HOBBIES = "Мої захоплення, весна";

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory residents;

    @Autowired
    ActivityStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @Autowired
    ActivityInLine inLine;

    @Autowired
    ActivityOverview overview;

    @Autowired
    Cases cases;

    @Autowired
    ProcessEngine engine;

    private CaseWalk maria;
    private CaseWalk petro;

    @BeforeEach
    void twoResidentsInFebruary() {
        init(engine);
        walks.itIs("2026-02-02");
        maria = residents.served(ELDERLY);
        petro = residents.neighbour(maria);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** R-12S-04c, T-24: seven days to gather, two for the room, one for the event; a week later the conference is due (T-25). */
    @Test
    void anEveningOfHobbies() {
        long evening = story.planned(maria.manager, "ELD_HOBBY", HOBBIES);
        assertThat(story.next(maria.manager, evening)).isEqualTo("GATHER 2026-02-09");
        story.wished(maria.manager, evening, maria, petro);
        story.done(maria.manager, evening);
        assertThat(story.next(maria.manager, evening)).isEqualTo("PREPARE 2026-02-11");
        story.done(maria.manager, evening);
        assertThat(story.next(maria.manager, evening)).isEqualTo("HOLD 2026-02-12");
        assertThatThrownBy(() -> story.done(maria.manager, evening)).isInstanceOf(Problem.Conflict.class);
        walks.untilItIs("2026-02-12");
        story.attended(maria.manager, evening, "2026-02-12", maria, petro);
        story.attended(maria.manager, evening, "2026-02-12", maria);
        story.attended(maria.manager, evening, "2026-02-12", maria);
        assertThat(story.told(maria)).containsExactly("ATTENDED Мої захоплення, весна");
        assertThat(story.told(petro))
                .containsExactly("ATTENDED Мої захоплення, весна", "NOT_ATTENDED Мої захоплення, весна");
        story.done(maria.manager, evening);
        story.judged(maria.manager, evening);
        walks.goOn();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(ActivityProcess.businessKey(evening))
                        .count())
                .isZero();
        assertThat(maria.waitsAt()).contains("UserTask_CallConference");
        assertThat(petro.waitsAt()).doesNotContain("UserTask_CallConference");
        assertThat(residents.promised(maria, "POST_ACTIVITY_CONFERENCE")).containsExactly("OPEN 2026-02-19");
    }

    /** R-12S-07a: to come is to begin what the plan says; its result knows of it, and so does the overview (R-12S-12c). */
    @Test
    void whoComesBeginsTheLineOfThePlanAndTheOverviewTellsIt() {
        assertThat(residents.promised(maria, "SERVICE_START")).containsExactly("OPEN 2026-02-02");
        long evening = story.planned(maria.manager, "ELD_HOBBY", HOBBIES, LocalDate.parse("2026-02-02"));
        story.attended(maria.manager, evening, "2026-02-02", maria, petro);
        assertThat(lines(maria)).containsExactly("ELD_HOBBY IN_PROGRESS", "ELD_OUTING PLANNED");
        assertThat(residents.promised(maria, "SERVICE_START")).containsExactly("MET 2026-02-02");
        long line = records.line(maria.number(), "ELD_HOBBY");
        assertThat(noted(maria)).containsExactly("activity.ATTENDED S07 true", "plan.LINE_BEGUN S07 true");
        assertThat(seen(maria, () -> inLine.of(story.id(maria), line)))
                .containsEntry("lineOutcome", "DONE")
                .containsEntry("resultDate", "2026-02-02");
        maria.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(seen(maria, () -> overview.activities(cases.get(maria.number()))))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.activity()).contains(HOBBIES));
    }

    /** R-12S-04c, T-24b: two days for the tickets, whatever the day of the outing. */
    @Test
    void ticketsOfAnOutingAreOrderedInTwoDays() {
        long outing = story.planned(maria.manager, "ELD_OUTING", "Музей", LocalDate.parse("2026-02-20"));
        assertThat(story.next(maria.manager, outing)).isEqualTo("ORDER 2026-02-04");
        story.done(maria.manager, outing);
        assertThat(story.next(maria.manager, outing)).isEqualTo("HOLD 2026-02-20");
    }

    /** R-12S-04c, T-24c: a month of visits, then it is decided whether they go on; each day counts. */
    @Test
    void visitsGoOnForAnotherMonth() {
        long visits = story.planned(maria.manager, "ELD_COOP", "Денне відділення");
        assertThat(story.next(maria.manager, visits)).isEqualTo("HOLD 2026-03-04");
        story.attended(maria.manager, visits, "2026-02-02", maria);
        walks.untilItIs("2026-02-10");
        story.attended(maria.manager, visits, "2026-02-10", maria, petro);
        assertThatThrownBy(() -> story.attended(maria.manager, visits, "2026-02-11", maria))
                .isInstanceOf(Problem.Conflict.class);
        walks.untilItIs("2026-03-04");
        story.done(maria.manager, visits, ActivityStep.HOLD, true);
        assertThat(story.next(maria.manager, visits)).isEqualTo("HOLD 2026-04-03");
        story.done(maria.manager, visits, ActivityStep.HOLD, false);
        assertThat(story.next(maria.manager, visits)).startsWith("JUDGE");
        assertThat(story.told(maria)).hasSize(2);
    }

    /** T-25 counts from the last activity: who still wishes to come to another is met about after that one. */
    @Test
    void nobodyIsMetAboutBeforeTheLastActivity() {
        long outing = story.planned(maria.manager, "ELD_OUTING", "Музей", LocalDate.parse("2026-02-20"));
        long evening = story.planned(maria.manager, "EXT_LEISURE", "Вечір пісень", LocalDate.parse("2026-02-02"));
        story.wished(maria.manager, outing, maria);
        story.attended(maria.manager, evening, "2026-02-02", maria, petro);
        story.done(maria.manager, evening);
        story.judged(maria.manager, evening);
        walks.goOn();
        assertThat(maria.waitsAt()).doesNotContain("UserTask_CallConference");
        assertThat(petro.waitsAt()).contains("UserTask_CallConference");
    }

    /** A house of a thousand is asked in many short transactions, in tests one by one, and nobody twice. */
    @Test
    void manyAreAskedSomeAtATime() {
        long evening = story.planned(maria.manager, "EXT_LEISURE", "Вечір пісень", LocalDate.parse("2026-02-02"));
        story.attended(maria.manager, evening, "2026-02-02", maria, petro);
        story.done(maria.manager, evening);
        story.judged(maria.manager, evening);
        String instance = story.process(evening).getId();
        assertThat(asked()).isZero();
        runJob(instance);
        assertThat(asked()).as("the first transaction is over").isEqualTo(1);
        runJob(instance);
        assertThat(asked()).isEqualTo(2);
        runJob(instance);
        assertThat(asked()).as("nobody is left").isEqualTo(2);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    /** As an executor of jobs does, for the system. */
    private void runJob(String instance) {
        var jobs = engine.getManagementService();
        String next = jobs.createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult()
                .getId();
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            jobs.executeJob(next);
        }
    }

    private int asked() {
        return records.rows(
                        "SELECT m.id::text FROM conference m JOIN case_file c ON c.id = m.case_id"
                                + " WHERE c.number IN (?, ?) AND m.asked_because = 'ACTIVITIES'",
                        maria.number(),
                        petro.number())
                .size();
    }

    @Test
    void whatIsCalledOffAsksForNothing() {
        long evening = story.planned(maria.manager, "EXT_LEISURE", "Вечір пісень", LocalDate.parse("2026-02-02"));
        var process = story.process(evening);
        story.calledOff(maria.manager, evening);
        assertThat(process).isEnded().hasPassed("EndEvent_NothingMore");
        assertThatThrownBy(() -> story.judged(maria.manager, evening)).isInstanceOf(Problem.Conflict.class);
    }

    /** The list holds whom one sees: a colleague's ticks stay, another programme has nothing to look at. */
    @Test
    void everybodyTicksTheirOwnClients() {
        long home = maria.manager.programmes().iterator().next();
        StaffMember colleague = staff.caseManager(home);
        long evening = story.planned(maria.manager, "EXT_LEISURE", "Вечір пісень", LocalDate.parse("2026-02-02"));
        story.attended(maria.manager, evening, "2026-02-02", maria, petro);
        story.attended(colleague, evening, "2026-02-02");
        assertThat(came(evening)).isEqualTo(2);
        story.attended(maria.supervisor, evening, "2026-02-02", petro);
        assertThat(came(evening)).isEqualTo(1);
        StaffMember stranger = staff.caseManager(staff.home(List.of(ELDERLY)));
        assertThatThrownBy(() -> story.attended(stranger, evening, "2026-02-02", maria))
                .isInstanceOf(Problem.NotFound.class);
    }

    private static <T> T seen(CaseWalk of, Supplier<T> reading) {
        return of.as(of.manager, reading);
    }

    /** What the timeline tells of coming: in which stage, and whether it says who ticked. */
    private List<String> noted(CaseWalk of) {
        return records.rows(
                "SELECT e.kind || ' ' || e.stage || ' ' || (e.staff_id = ?) FROM case_event e"
                        + " JOIN case_file c ON c.id = e.case_id WHERE c.number = ?"
                        + " AND e.kind IN ('activity.ATTENDED', 'plan.LINE_BEGUN') ORDER BY e.id",
                of.manager.id(),
                of.number());
    }

    private int came(long activity) {
        return Integer.parseInt(records.rows("SELECT count(*) FROM activity_attendance WHERE activity_id = ?", activity)
                .get(0));
    }

    private List<String> lines(CaseWalk of) {
        return records.rows(
                "SELECT l.service || ' ' || l.state FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? ORDER BY l.id",
                of.number());
    }
}
