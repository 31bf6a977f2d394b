package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.deadline.ChangesNow;
import org.suprovid.deadline.Previews;
import org.suprovid.deadline.StandardChange;
import org.suprovid.deadline.StandardChanges;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** SC-19 with T-09: the donor wants plans reviewed after four months instead of three while cases run. */
@SystemTest
class Sc19ChangeOfStandardProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    StandardChanges changes;

    @Autowired
    Previews previews;

    @Autowired
    ChangesNow work;

    @Autowired
    Records records;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    private String standard;
    private StaffMember author;
    private StaffMember second;
    private CaseWalk reviewed;
    private CaseWalk running;

    @BeforeEach
    void twoCasesRun() {
        init(engine);
        walks.itIs("2026-02-02");
        standard = own.on("ALLIANCE_2010");
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(standard));
        author = staff.member("author", programme, Role.ADMIN);
        second = staff.member("second", programme, Role.ADMIN);
        StaffMember manager = staff.caseManager(programme);
        StaffMember supervisor = staff.supervisor(programme);
        reviewed = walks.somebody(programme, manager, supervisor).toRound();
        walks.untilItIs("2026-03-02");
        running = walks.somebody(programme, manager, supervisor).toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void runningCasesFollowAndWhatHasFiredStaysFired() {
        walks.untilItIs("2026-05-04");
        assertThat(reviewed.waitsAt()).as("its review has come").containsOnlyOnce("UserTask_ReviewPlan");
        String task = reviewed.task("UserTask_ReviewPlan").id();
        StandardChange change = approved(StandardChange.Scope.RUNNING_TOO);
        walks.untilItIs("2026-05-11");
        assertThat(applied(change).moved()).isEqualTo(2);

        assertThat(reviews(running)).containsExactly("OPEN 2026-07-02 v2");
        assertThat(reviews(reviewed)).containsExactly("OPEN 2026-06-02 v2");
        assertThat(reviewed.task("UserTask_ReviewPlan").due()).isEqualTo("2026-06-02T20:59:59Z");
        assertThatTheReviewStandsOnce(task);
        walks.untilItIs("2026-06-02");
        assertThatTheReviewStandsOnce(task);
        walks.untilItIs("2026-06-29");
        assertThatTheReviewStandsOnce(task);
        assertThat(process(running)).isNotEnded();
        assertThat(running.waitsAt()).as("not after three months").doesNotContain("UserTask_ReviewPlan");
        walks.untilItIs("2026-07-02");
        assertThat(running.waitsAt()).contains("UserTask_ReviewPlan");
        running.finish("UserTask_ReviewPlan");
        assertThat(reviews(running)).containsExactly("MET 2026-07-02 v2", "OPEN 2026-11-02 v2");
    }

    /** What has fired stays fired: neither gone nor asked for a second time when the new date comes. */
    private void assertThatTheReviewStandsOnce(String task) {
        assertThat(reviewed.waitsAt()).containsOnlyOnce("UserTask_ReviewPlan");
        assertThat(reviewed.task("UserTask_ReviewPlan").id())
                .as("the same task")
                .isEqualTo(task);
    }

    @Test
    void undoneTheyAreReviewedAsBefore() {
        StandardChange change = approved(StandardChange.Scope.RUNNING_TOO);
        walks.untilItIs("2026-03-10");
        applied(change);
        assertThat(reviews(running)).containsExactly("OPEN 2026-07-02 v2");
        assertThat(timeline(running)).containsExactly("deadline.MOVED PLAN_REVIEW 2026-07-02");
        as(author, () -> changes.undo(change.standard(), change.id()));
        work.goOn();
        assertThat(reviews(running)).containsExactly("OPEN 2026-06-02 v1");
        assertThat(timeline(running))
                .containsExactly("deadline.MOVED PLAN_REVIEW 2026-07-02", "deadline.MOVED_BACK PLAN_REVIEW 2026-06-02");
        walks.untilItIs("2026-06-02");
        assertThat(running.waitsAt()).contains("UserTask_ReviewPlan");
    }

    @Test
    void newCasesOnlyLeavesRunningOnesAlone() {
        StandardChange change = approved(StandardChange.Scope.NEW_CASES);
        walks.untilItIs("2026-03-10");
        assertThat(applied(change).cases()).isZero();
        assertThat(reviews(running)).containsExactly("OPEN 2026-06-02 v1");
    }

    private StandardChange approved(StandardChange.Scope scope) {
        StandardChange proposed = as(author, () -> {
            LocalDate day = LocalDate.now(clock).plusDays(7);
            int revision = drafts.ready(standard, day, "PLAN_REVIEW", "P4M");
            assertThat(previews.of(standard, "").moved()).isEqualTo(2);
            return changes.propose(standard, revision, scope);
        });
        return as(second, () -> changes.approve(proposed.standard(), proposed.id()));
    }

    private StandardChange applied(StandardChange change) {
        work.goOn();
        return changes.find(change.id());
    }

    private List<String> timeline(CaseWalk walk) {
        return records.rows(
                "SELECT e.kind || ' ' || e.subject FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'deadline.%' ORDER BY e.id",
                walk.number());
    }

    private List<String> reviews(CaseWalk walk) {
        return records.rows(
                "SELECT concat_ws(' ', d.state, (d.due_at AT TIME ZONE 'Europe/Kyiv')::date, 'v' || v.version)"
                        + " FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " JOIN standard_version v ON v.id = d.standard_version_id"
                        + " WHERE c.number = ? AND d.code = 'PLAN_REVIEW' ORDER BY d.due_at",
                walk.number());
    }

    private ProcessInstance process(CaseWalk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number(), "case-seven-step")
                .rootProcessInstances()
                .singleResult();
    }

    private static <T> T as(StaffMember member, Supplier<T> step) {
        try (var binding = TestStaff.acts(member)) {
            return step.get();
        }
    }
}
