package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.suprovid.SystemTest;
import org.suprovid.engine.EngineTime;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

@SystemTest
@RecordApplicationEvents
class DeadlineWatchTests {

    @Autowired
    WatchedRow row;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    EngineTime time;

    @Autowired
    TestAnchors anchors;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEvents events;

    private CurrentActor.Binding acting;
    private long caseId;
    private String instance;

    @BeforeEach
    void aCaseBeginsOnTheFirstOfJune() {
        acting = CurrentActor.bind(Actor.SYSTEM);
        caseId = row.open();
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-05-31T18:00"), AnchorEvent.CONTACT_ESTABLISHED));
        typed("11", LocalDate.of(2026, 6, 10));
        typed("12", LocalDate.of(2026, 6, 20));
        instance = row.begin(caseId, "11", "12");
    }

    @AfterEach
    void theDayEnds() {
        row.over();
        acting.close();
    }

    @Test
    void taskAndTimersShareOneRow() {
        Deadline complaint = one("COMPLAINT", "");
        assertThat(complaint.dueAt()).isEqualTo(at("2026-06-30T23:59:59"));
        assertThat(complaint.anchorEvent()).isEqualTo(AnchorEvent.CONTACT_ESTABLISHED);
        assertThat(row.task("UserTask_Answer").getDueDate()).isEqualTo(Date.from(complaint.dueAt()));
        assertThat(row.job("Event_AnswerNear").getDuedate()).isEqualTo(Date.from(at("2026-06-23T08:00")));
        assertThat(row.job("Event_AnswerOverdue").getDuedate()).isEqualTo(Date.from(complaint.overdueAt()));
        assertThat(deadlines.byTask(row.task("UserTask_Answer").getId())).contains(complaint);
    }

    @Test
    void everyVisitHasItsOwnTypedDate() {
        assertThat(one("REF_CONTROL_VISIT", "11").dueAt()).isEqualTo(at("2026-06-10T23:59:59"));
        assertThat(one("REF_CONTROL_VISIT", "12").overdueAt()).isEqualTo(at("2026-06-23T23:59:59"));
    }

    @Test
    void whatTheStandardSwitchedOffNeverComes() {
        assertThat(row.task("UserTask_Wait").getDueDate()).isEqualTo(Date.from(Deadlines.NEVER));
        assertThat(deadlines.list(caseId)).extracting(Deadline::code).doesNotContain("BRIEF_ASSESSMENT");
        assertThat(deadlines.byTask(row.task("UserTask_Wait").getId())).isEmpty();
    }

    @Test
    void remindedThenOverdueThenKept() {
        fire("Event_AnswerNear");
        assertThat(one("COMPLAINT", "").reminded()).isEqualTo(1);
        fire("Event_AnswerOverdue");
        Deadline late = one("COMPLAINT", "");
        assertThat(late.overdueSince()).isEqualTo(at("2026-06-30T23:59:59"));
        assertThat(late.escalatedTo()).isEqualTo("SUPERVISOR");
        assertThat(events.stream(DeadlineReminded.class)).hasSize(1);
        assertThat(events.stream(DeadlineOverdue.class))
                .containsExactly(new DeadlineOverdue(caseId, "COMPLAINT", "", at("2026-06-30T23:59:59"), "SUPERVISOR"));

        tasks.complete(row.task("UserTask_Answer").getId());
        Deadline kept = one("COMPLAINT", "");
        assertThat(kept.state()).isEqualTo(Deadline.State.MET);
        assertThat(kept.overdueSince()).isNotNull();
    }

    @Test
    void aChangedAnchorMovesRowTimersAndTaskTogether() {
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-06-10T09:00"), AnchorEvent.CONTACT_ESTABLISHED));
        deadlines.restart(caseId, "COMPLAINT", "");

        Instant due = at("2026-07-10T23:59:59");
        assertThat(one("COMPLAINT", "").dueAt()).isEqualTo(due);
        assertThat(row.task("UserTask_Answer").getDueDate()).isEqualTo(Date.from(due));
        assertThat(row.job("Event_AnswerNear").getDuedate()).isEqualTo(Date.from(at("2026-07-03T08:00")));
        assertThat(row.job("Event_AnswerOverdue").getDuedate()).isEqualTo(Date.from(due));
    }

    @Test
    void whatWasSaidOfTheOldDateIsSettledWhenItMoves() {
        deadlines.restart(caseId, "COMPLAINT", "");
        fire("Event_AnswerNear");
        deadlines.restart(caseId, "COMPLAINT", "");
        assertThat(events.stream(DeadlineSettled.class)).as("the same date").isEmpty();
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-06-20T09:00"), AnchorEvent.CONTACT_ESTABLISHED));
        deadlines.restart(caseId, "COMPLAINT", "");
        assertThat(events.stream(DeadlineSettled.class)).containsExactly(new DeadlineSettled(caseId, "COMPLAINT", ""));
    }

    @Test
    void onlyTheVisitMeantIsMoved() {
        typed("12", LocalDate.of(2026, 8, 1));
        deadlines.restart(caseId, "REF_CONTROL_VISIT", "12");

        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId("Event_VisitOverdue")
                        .orderByJobDuedate()
                        .asc()
                        .list())
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(at("2026-06-13T23:59:59")), Date.from(at("2026-08-04T23:59:59")));
    }

    @Test
    void anOverdueDeadlineMovedAheadIsNotOverdueAnyMoreAndMayBeAgain() {
        fire("Event_AnswerOverdue");
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-06-20T09:00"), AnchorEvent.CONTACT_ESTABLISHED));
        deadlines.restart(caseId, "COMPLAINT", "");
        assertThat(one("COMPLAINT", "").overdueSince()).isNull();
        assertThat(one("COMPLAINT", "").escalatedTo()).isNull();

        deadlines.restart(caseId, "COMPLAINT", "");
        fire("Event_AnswerOverdue");
        assertThat(one("COMPLAINT", "").overdueSince()).isEqualTo(at("2026-07-20T23:59:59"));
    }

    @Test
    void aWithdrawnTaskNeedsItsDeadlineNoLonger() {
        withdraw("UserTask_Answer");
        assertThat(one("COMPLAINT", "").state()).isEqualTo(Deadline.State.CANCELLED);
    }

    @Test
    void aDeadlineThatItsStageStillWatchesOutlivesItsTask() {
        fire("Event_StageDue");
        assertThat(one("SUPERVISION_SESSION", "").taskId())
                .isEqualTo(row.task("UserTask_Supervise").getId());
        withdraw("UserTask_Supervise");

        Deadline watched = one("SUPERVISION_SESSION", "");
        assertThat(watched.state()).isEqualTo(Deadline.State.OPEN);
        assertThat(watched.taskId()).isNull();
    }

    @Test
    void aTaskThatIsDoneInVainLeavesItsPromiseToTheNext() {
        fire("Event_AnswerOverdue");
        Deadline before = one("COMPLAINT", "");
        deadlines.goesOn(caseId, "COMPLAINT", "");
        tasks.complete(row.task("UserTask_Answer").getId());
        Deadline after = one("COMPLAINT", "");
        assertThat(after.state()).isEqualTo(Deadline.State.OPEN);
        assertThat(after.taskId()).isNull();
        assertThat(after.overdueSince()).isEqualTo(before.overdueSince());
        assertThat(deadlines.promise(caseId, instance, "COMPLAINT", "").id()).isEqualTo(before.id());
    }

    /** R-REF-45: what a referral promises is waited for when the case is closed. */
    @Test
    void aClosedCaseLeavesOpenOnlyWhatOutlivesIt() {
        deadlines.cancelOpen(caseId);
        assertThat(deadlines.list(caseId))
                .extracting(deadline -> deadline.code() + " " + deadline.state())
                .containsExactlyInAnyOrder(
                        "COMPLAINT CANCELLED",
                        "SUPERVISION_SESSION CANCELLED",
                        "BRIEF_ASSESSMENT CANCELLED",
                        "REF_CONTROL_VISIT OPEN",
                        "REF_CONTROL_VISIT OPEN");
        deadlines.processEnded(DeadlineOwner.ofCase(caseId), instance);
        assertThat(deadlines.list(caseId)).extracting(Deadline::state).containsOnly(Deadline.State.CANCELLED);
    }

    private void typed(String line, LocalDate day) {
        Anchor anchor = new Anchor(at("2026-06-01T10:00"), AnchorEvent.PLAN_LINE_DATED, day);
        anchors.set(caseId, "REF_CONTROL_VISIT", line, anchor);
    }

    private Deadline one(String code, String subject) {
        List<Deadline> found = deadlines.list(caseId).stream()
                .filter(d -> d.code().equals(code) && d.subject().equals(subject))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void fire(String element) {
        Job job = row.job(element);
        time.stopAt(job.getDuedate().toInstant());
        management.executeJob(job.getId());
    }

    private void withdraw(String element) {
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity(element)
                .execute();
    }
}
