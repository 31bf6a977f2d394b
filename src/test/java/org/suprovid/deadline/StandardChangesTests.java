package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.deadline.ChangedRows.asSystem;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowScope;
import org.suprovid.platform.Slice;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.HistoryEvent;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** A change of a standard from its preview to its undoing, with a complaint to be answered in thirty days (T-32). */
@SystemTest
class StandardChangesTests {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    @Autowired
    StandardChanges changes;

    @Autowired
    Previews previews;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineExtensions extensions;

    @Autowired
    Standards standards;

    @Autowired
    TestDrafts drafts;

    @Autowired
    EngineTime time;

    @Autowired
    StandardHistory history;

    @Autowired
    ChangesAwaiting awaiting;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeCalls calls;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    StatementCount statements;

    @Autowired
    Records records;

    private String code;

    @BeforeEach
    void aStandardOfItsOwn() {
        rows.begin(staff);
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void thePreviewSaysWhatMovesAndTouchesNothing() {
        long first = rows.running(FIRST_OF_JUNE, code);
        rows.running(LocalDate.of(2026, 5, 25), code);
        rows.running(FIRST_OF_JUNE, "ALLIANCE_2010");
        List<String> before = rows.everything(first);
        rows.proposed(code, "COMPLAINT", "P10D");

        Preview preview = rows.as(rows.author, () -> previews.of(code, ""));
        assertThat(preview.cases()).isEqualTo(2);
        assertThat(preview.codes()).containsExactly(new Preview.Code("COMPLAINT", 2, 2, 2, 0, 1, 0));
        assertThat(preview.at()).as("when it becomes valid").isEqualTo(at("2026-06-08T00:00"));
        assertThat(preview.items().rows())
                .extracting(item -> item.newDue() + " " + item.newlyOverdue())
                .containsExactly(at("2026-06-04T23:59:59") + " true", at("2026-06-11T23:59:59") + " false");
        assertThat(preview.load().total().get(0)).isEqualTo(new Load.Week(0, 1));
        assertThat(preview.load().total().get(1)).isEqualTo(new Load.Week(0, 1));
        assertThat(rows.everything(first)).isEqualTo(before);
    }

    /** Overdue means here as everywhere that the due day is over; others hear of it when the grace has gone, too. */
    @Test
    void overdueAtOnceIsWhatIsPastItsDayThoughItsGraceRuns() {
        rows.running(LocalDate.of(2026, 5, 25), code);
        StandardChange proposed = rows.as(rows.author, () -> {
            int revision = drafts.graceAlone(code, LocalDate.of(2026, 6, 8), "COMPLAINT", "P10D", "P15D");
            return changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO);
        });
        Preview preview = rows.as(rows.author, () -> previews.of(code, ""));
        assertThat(preview.newlyOverdue()).isEqualTo(1);
        assertThat(preview.items().rows()).extracting(ChangeItem::newlyOverdue).containsExactly(true);
        StandardChange applied = rows.applied(rows.as(rows.second, () -> changes.approve(code, proposed.id())));
        assertThat(rows.as(rows.author, () -> changes.items(code, applied.id(), ChangeItem.State.MOVED, 0))
                        .rows())
                .extracting(ChangeItem::newlyOverdue)
                .containsExactly(true);
    }

    /** Each worker reads the own weeks: what goes from one and comes into another, what is late into the first. */
    @Test
    void thePreviewSaysWhoseWeeksFillUp() {
        rows.running(FIRST_OF_JUNE, code);
        rows.running(LocalDate.of(2026, 5, 25), code);
        rows.running(LocalDate.of(2026, 5, 4), code);
        rows.proposed(code, "COMPLAINT", "P10D");
        Load load = rows.as(rows.author, () -> previews.of(code, "")).load();
        assertThat(load.weeks().get(0)).isEqualTo(FIRST_OF_JUNE);
        Load.Week none = new Load.Week(0, 0);
        Load.Week gone = new Load.Week(1, 0);
        Load.Week come = new Load.Week(0, 1);
        Load.Week supervised = new Load.Week(1, 1);
        assertThat(load.workers().stream()
                        .map(worker -> worker.weeks().subList(0, 5))
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of(none, come, none, none, gone.plus(supervised)),
                        List.of(come, none, none, gone, supervised),
                        List.of(new Load.Week(1, 1), none, none, none, supervised));
        assertThat(load.total().subList(0, 5))
                .containsExactly(new Load.Week(1, 2), come, none, gone, new Load.Week(4, 3));
        assertThat(LoadChart.ofWorkers(load))
                .as("to one scale, which the fullest week of anybody fills")
                .extracting(chart -> chart.pairs().get(4).beforeHeight())
                .containsExactlyInAnyOrder(36, 18, 18);
    }

    /** What is overdue at once stands first, over all pages, and nothing is told twice or left out. */
    @Test
    void thePreviewGoesOnPageByPage() {
        for (int i = 0; i < 53; i++) {
            rows.running(FIRST_OF_JUNE.minusDays(i % 3 * 10), code);
        }
        rows.proposed(code, "COMPLAINT", "P10D");
        Slice<ChangeItem> first =
                rows.as(rows.author, () -> previews.of(code, "")).items();
        Slice<ChangeItem> second =
                rows.as(rows.author, () -> previews.of(code, first.next())).items();
        assertThat(List.of(first.rows().size(), second.rows().size())).containsExactly(50, 3);
        assertThat(second.next()).isNull();
        List<ChangeItem> all =
                Stream.concat(first.rows().stream(), second.rows().stream()).toList();
        assertThat(all).extracting(ChangeItem::deadlineId).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(ChangeItem::newlyOverdue)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains(true, false);
    }

    /** What is dated keeps its date, and whoever looks at the preview is told. */
    @Test
    void thePreviewSaysThatChecksWillCountFromAnotherDay() {
        rows.proposed(code, "COMPLAINT", "P40D");
        assertThat(rows.as(rows.author, () -> previews.of(code, "")).anchors()).isFalse();
        rows.as(rows.author, () -> drafts.choose(code, "checks.anchor", "SERVED"));
        assertThat(rows.as(rows.author, () -> previews.of(code, "")).anchors()).isTrue();
    }

    @Test
    void rowTimersAndTaskFollowWhenItsDayHasCome() {
        long id = rows.running(FIRST_OF_JUNE, code);
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        assertThat(rows.worked(approved).state()).as("a week ahead").isEqualTo(State.APPROVED);
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-07-01T23:59:59"));

        StandardChange applied = rows.applied(approved);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(List.of(applied.cases(), applied.moved(), applied.kept(), applied.failed()))
                .containsExactly(1, 1, 0, 0);
        Deadline moved = complaint(id);
        assertThat(moved.dueAt()).isEqualTo(at("2026-07-11T23:59:59"));
        assertThat(moved.why().version()).isEqualTo(2);
        assertThat(moved.working().duration()).hasToString("P40D");
        assertThat(rows.everything(id))
                .anyMatch(line -> line.startsWith("task UserTask_Answer") && line.endsWith("2026-07-11 23:59:59"))
                .anyMatch(line -> line.startsWith("timer Event_AnswerOverdue") && line.endsWith("2026-07-11 23:59:59"))
                .anyMatch(line -> line.startsWith("timer Event_AnswerNear") && line.endsWith("2026-07-04 08:00:00"));
        assertThat(rows.everything(id)).contains("follows 1 " + applied.toVersionId());
    }

    @Test
    void appliedAndUndoneEverythingIsAsItWas() {
        long late = rows.running(LocalDate.of(2026, 4, 20), code);
        long open = rows.running(FIRST_OF_JUNE, code, "NYS_AI_2006_LIKE");
        rows.fireWhatIsDue();
        List<String> lateBefore = rows.everything(late);
        List<String> openBefore = rows.everything(open);

        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P20D", "SUPERVISION_SESSION", "P2M"));
        assertThat(rows.everything(open)).isNotEqualTo(openBefore);
        StandardChange undone = rows.undone(applied);
        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(rows.everything(open)).isEqualTo(openBefore);
        assertThat(rows.everything(late)).isEqualTo(lateBefore);
        assertThat(standards.current(code).version()).as("for new cases, too").isEqualTo(1);
    }

    @Test
    void whatHasFiredStaysFiredUnlessTheNewDateLiesAhead() {
        long id = rows.running(LocalDate.of(2026, 4, 29), code);
        rows.fireWhatIsDue();
        assertThat(complaint(id).overdueSince()).isEqualTo(at("2026-06-01T10:00"));

        StandardChange shorter = rows.applied(rows.approved(code, "COMPLAINT", "P25D"));
        rows.fireWhatIsDue();
        assertThat(complaint(id).overdueSince()).as("told once").isEqualTo(at("2026-06-01T10:00"));
        rows.undone(shorter);
        rows.fireWhatIsDue();
        assertThat(complaint(id).overdueSince()).isEqualTo(at("2026-06-01T10:00"));
    }

    @Test
    void whatWasOverdueAndLiesAheadAgainIsWatchedAnew() {
        long id = rows.running(LocalDate.of(2026, 4, 29), code);
        rows.fireWhatIsDue();
        StandardChange longer = rows.applied(rows.approved(code, "COMPLAINT", "P45D"));
        assertThat(complaint(id).overdueSince()).isNull();
        time.stopAt(at("2026-06-13T23:59:59"));
        rows.fireWhatIsDue();
        assertThat(complaint(id).overdueSince()).isEqualTo(at("2026-06-13T23:59:59"));

        rows.undone(longer);
        rows.fireWhatIsDue();
        assertThat(complaint(id).overdueSince()).as("as it was told first").isEqualTo(at("2026-06-01T10:00"));
    }

    @Test
    void aLongerGraceAloneTakesTheReportBackAndItIsReportedAnew() {
        long id = rows.running(LocalDate.of(2026, 4, 29), code);
        supervisorOf(id);
        rows.fireWhatIsDue();
        assertThat(told(id)).containsExactly("DEADLINE_OVERDUE 29", "DEADLINE_ESCALATED 29");
        StandardChange proposed = rows.as(rows.author, () -> {
            int revision = drafts.graceAlone(code, LocalDate.of(2026, 6, 8), "COMPLAINT", "P30D", "P15D");
            return changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO);
        });
        StandardChange longer = rows.applied(rows.as(rows.second, () -> changes.approve(code, proposed.id())));
        assertThat(complaint(id).overdueSince()).isNull();
        assertThat(told(id)).as("its day has gone by all the same").containsExactly("DEADLINE_OVERDUE 29");

        time.stopAt(at("2026-06-13T23:59:59"));
        rows.fireWhatIsDue();
        assertThat(told(id)).containsExactly("DEADLINE_OVERDUE 29", "DEADLINE_ESCALATED 29");
        rows.undone(longer);
        assertThat(told(id)).containsExactly("DEADLINE_OVERDUE 29", "DEADLINE_ESCALATED 29");
    }

    @Test
    void aDelayThatIsTakenBackIsReportedAgain() {
        long id = rows.running(LocalDate.of(2026, 4, 29), code);
        supervisorOf(id);
        rows.fireWhatIsDue();
        StandardChange longer = rows.applied(rows.approved(code, "COMPLAINT", "P45D"));
        assertThat(told(id)).isEmpty();
        rows.undone(longer);
        assertThat(told(id)).containsExactly("DEADLINE_OVERDUE 29", "DEADLINE_ESCALATED 29");
    }

    @Test
    void whoHearsOfADelayThatAChangeMadeHearsWhichChange() {
        long id = rows.running(LocalDate.of(2026, 5, 10), code);
        supervisorOf(id);
        rows.applied(rows.approved(code, "COMPLAINT", "P10D"));
        rows.fireWhatIsDue();
        assertThat(told(id)).containsExactly("DEADLINE_OVERDUE_BY_CHANGE 20", "DEADLINE_ESCALATED_BY_CHANGE 20");
        List<String> said = asSystem(() -> transaction.execute(tx -> sql.queryForList(
                "SELECT words::text FROM notification WHERE about = ? AND kind LIKE '%BY_CHANGE'",
                String.class, "case/" + id + "/COMPLAINT")));
        assertThat(said).hasSize(2).allSatisfy(words -> assertThat(words)
                .contains("standard:" + code + "/", "STAFF", "\"" + rows.second.id() + "\""));
    }

    private void supervisorOf(long id) {
        long programme = asSystem(() -> transaction.execute(
                tx -> sql.queryForObject("SELECT programme_id FROM case_file WHERE id = ?", Long.class, id)));
        staff.supervisor(programme);
    }

    private List<String> told(long id) {
        return asSystem(() -> transaction.execute(tx -> sql.queryForList(
                "SELECT kind || ' ' || to_char(day, 'DD') FROM notification WHERE about = ? AND withdrawn_at IS NULL"
                        + " AND kind <> 'DEADLINE_NEAR' ORDER BY kind DESC",
                String.class,
                "case/" + id + "/COMPLAINT")));
    }

    @Test
    void typedDatesStayAndExtensionsComeOnTop() {
        long id = rows.running(FIRST_OF_JUNE, code);
        extend(id, "P5D");
        rows.proposed(code, "COMPLAINT", "P20D");
        StandardChange proposed = rows.as(
                rows.author,
                () -> changes.propose(
                        code, drafts.grace(code, "REF_CONTROL_VISIT", "P5D"), StandardChange.Scope.RUNNING_TOO));
        StandardChange applied =
                rows.applied(rows.as(rows.second, () -> changes.approve(proposed.standard(), proposed.id())));
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-06-26T23:59:59"));
        assertThat(changes.items(applied.standard(), applied.id(), ChangeItem.State.KEPT, 0)
                        .rows())
                .extracting(item -> item.subject() + " " + item.reason() + " " + item.newDue())
                .containsExactly("11 TYPED " + at("2026-07-11T23:59:59"), "12 TYPED " + at("2026-07-12T23:59:59"));
        assertThat(one(id, "REF_CONTROL_VISIT").orElseThrow().overdueAt())
                .as("late only after the new grace")
                .isEqualTo(at("2026-07-16T23:59:59"));
    }

    /** nobody wrote that date down. */
    @Test
    void aDateOfAnAgreementIsSaidToStayForTheAgreement() {
        long id = rows.running(FIRST_OF_JUNE, code);
        records.change("UPDATE deadline SET anchor_event = 'ANSWER_AGREED' WHERE case_id = ? AND subject = '12'", id);
        rows.proposed(code, "COMPLAINT", "P20D");
        StandardChange proposed = rows.as(
                rows.author,
                () -> changes.propose(
                        code, drafts.grace(code, "REF_CONTROL_VISIT", "P5D"), StandardChange.Scope.RUNNING_TOO));
        StandardChange applied = rows.applied(rows.approved(proposed));
        assertThat(changes.items(applied.standard(), applied.id(), ChangeItem.State.KEPT, 0)
                        .rows())
                .extracting(ChangeItem::reason)
                .containsExactly("TYPED", "AGREED");
    }

    @Test
    void whoMayApproveIsAskedOnceHoweverManyAdministratorsThereAre() throws Exception {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P20D");
        StandardVersion draft = standards.version(proposed.toVersionId());
        assertThat(calls.approvers(proposed, draft)).contains(rows.second).doesNotContain(rows.author);
        assertThat(statements.of(() -> calls.approvers(proposed, draft)))
                .as("the administrators, and who wrote of it")
                .isEqualTo(2);
    }

    /** Each of them takes what one takes, and their cases are looked up together. */
    @Test
    void casesOfExtendedDatesThatStayAreAskedForInOneGo() throws Exception {
        List<Long> cases = Stream.generate(() -> rows.running(FIRST_OF_JUNE, code))
                .limit(4)
                .toList();
        long version = standards.current(code).id();
        int one = statements.of(() -> staying(cases.subList(0, 1), version));
        assertThat(statements.of(() -> staying(cases, version)) - one)
                .as("three more are told")
                .isEqualTo(3);
    }

    private void staying(List<Long> cases, long version) {
        var stays = cases.stream()
                .map(id -> new ExtendedDatesStay.Stay(id, "COMPLAINT", "", at("2026-07-16T23:59:59")))
                .toList();
        asSystem(() -> transaction.execute(tx -> {
            events.publishEvent(new ExtendedDatesStay(code, version, stays));
            return null;
        }));
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndoneAndTold() {
        long extended = rows.running(FIRST_OF_JUNE, code);
        long answered = rows.running(FIRST_OF_JUNE, code);
        long untouched = rows.running(FIRST_OF_JUNE, code);
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        extend(extended, "P5D");
        asSystem(() -> {
            deadlines.met(answered, "COMPLAINT", "");
            return null;
        });
        assertThat(changes.undoing(applied.standard(), applied.id())).isEqualTo(new StandardChanges.Undoing(1, 2));

        StandardChange undone = rows.undone(applied);
        assertThat(List.of(undone.undone(), undone.kept())).containsExactly(1, 2);
        assertThat(changes.items(undone.standard(), undone.id(), ChangeItem.State.KEPT, 0)
                        .rows())
                .extracting(ChangeItem::reason)
                .containsExactly("CHANGED", "CLOSED");
        assertThat(complaint(extended).dueAt()).isEqualTo(at("2026-07-16T23:59:59"));
        assertThat(told(extended)).as("the worker hears that it stays").containsExactly("DEADLINE_STAYS 16");
        assertThat(List.of(told(untouched), told(answered))).containsOnly(List.of());
        assertThat(noted(extended)).containsExactly("COMPLAINT 2026-07-16");
        assertThat(List.of(noted(untouched), noted(answered))).containsOnly(List.of());
        assertThat(complaint(untouched).dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
    }

    private List<String> noted(long id) {
        return asSystem(() -> transaction.execute(tx -> sql.queryForList(
                "SELECT subject FROM case_event WHERE case_id = ? AND kind = 'deadline.STAYS'", String.class, id)));
    }

    @Test
    void aTimerSwitchedOnBeginsToCountAndSwitchedOffComesNever() {
        long id = rows.running(FIRST_OF_JUNE, code);
        StandardChange on = rows.applied(rows.approved(code, "BRIEF_ASSESSMENT", "P30D", "COMPLAINT", "OFF"));
        assertThat(on.moved()).isEqualTo(2);
        assertThat(one(id, "COMPLAINT")).isEmpty();
        assertThat(one(id, "BRIEF_ASSESSMENT").orElseThrow().dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
        rows.undone(on);
        assertThat(one(id, "BRIEF_ASSESSMENT")).isEmpty();
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
    }

    @Test
    void newCasesOnlyMeansThatRunningOnesKeepTheirVersion() {
        long id = rows.running(FIRST_OF_JUNE, code);
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        StandardChange narrower =
                rows.as(rows.author, () -> changes.propose(code, proposed.revision(), StandardChange.Scope.NEW_CASES));
        assertThat(changes.find(proposed.id()).state()).isEqualTo(State.REPLACED);
        rows.as(rows.second, () -> changes.approve(narrower.standard(), narrower.id()));
        assertThat(rows.applied(narrower).cases()).isZero();
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
        assertThat(standards.current(code).version()).isEqualTo(2);
    }

    @Test
    void nobodyApprovesWhatTheyProposed() {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        assertThatThrownBy(() -> rows.as(rows.author, () -> changes.approve(proposed.standard(), proposed.id())))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("deadline.change.problem.own");
    }

    @Test
    void everyStepOfAChangeIsOnRecord() {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        rows.as(rows.author, () -> changes.propose(code, proposed.revision(), StandardChange.Scope.RUNNING_TOO));
        StandardChange rejected = rows.as(
                rows.second, () -> changes.reject(code, changes.of(code).get(0).id(), "too short"));
        StandardChange anew = rows.as(
                rows.author, () -> changes.propose(code, rejected.revision(), StandardChange.Scope.RUNNING_TOO));
        rows.undone(rows.applied(rows.as(rows.second, () -> changes.approve(code, anew.id()))));
        assertThat(history.of(code, Long.MAX_VALUE, 50))
                .filteredOn(entry -> entry.change() != null || entry.event() == HistoryEvent.PUBLISHED)
                .extracting(entry -> entry.event() + " " + entry.who())
                .containsExactly(
                        "UNDONE null",
                        "UNDOING second",
                        "APPLIED null",
                        "APPLYING null",
                        "APPROVED second",
                        "PUBLISHED second",
                        "PROPOSED author",
                        "REJECTED second",
                        "PROPOSED author",
                        "REPLACED author",
                        "PROPOSED author");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE standard_history SET new_value = ''",
                "DELETE FROM standard_history",
                "UPDATE calendar_change SET name = ''",
                "DELETE FROM calendar_change",
                "DELETE FROM standard_change",
                "DELETE FROM standard_change_case",
                "UPDATE standard_change SET author_id = author_id",
                "UPDATE standard_change SET proposed_at = now()",
                "UPDATE standard_change SET scope = 'NEW_CASES'",
                "UPDATE standard_change SET valid_from = current_date",
                "UPDATE standard_change SET to_version_id = from_version_id"
            })
    void whatIsOnRecordStays(String statement) {
        assertThatThrownBy(() -> asSystem(() -> transaction.execute(tx -> sql.update(statement))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** What failed goes when it is tried again, see ChangeGuardsTests; nothing else does. */
    @Test
    void whatBecameOfEachDateStaysOnRecord() {
        rows.running(LocalDate.of(2026, 6, 1), code);
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        assertThat(applied.moved()).isPositive();
        assertThatThrownBy(() -> asSystem(() -> transaction.execute(
                        tx -> sql.update("DELETE FROM standard_change_item WHERE change_id = ?", applied.id()))))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(changes.find(applied.id())).isEqualTo(applied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline_id",
                "case_id",
                "change_id",
                "anchor",
                "extension",
                "old_overdue_since",
                "old_escalated_to"
            })
    void whatAChangeHasFoundStaysAsItWas(String column) {
        String statement = "UPDATE standard_change_item SET " + column + " = " + column;
        assertThatThrownBy(() -> asSystem(() -> transaction.execute(tx -> sql.update(statement))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoHasApprovedStaysOnRecord() {
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        StaffMember third = staff.member("third", staff.programme(), Role.ADMIN);
        for (String set : List.of("approver_id = " + third.id(), "approver_id = NULL", "approved_at = now()")) {
            String statement = "UPDATE standard_change SET " + set + " WHERE id = " + approved.id();
            assertThatThrownBy(() -> asSystem(() -> transaction.execute(tx -> sql.update(statement))))
                    .as(set)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(changes.find(approved.id()).approver()).isEqualTo("second");
    }

    @Test
    void nobodyApprovesWhatTheyHaveWrittenPartOf() {
        rows.as(rows.second, () -> drafts.ready(code, LocalDate.of(2026, 6, 8), "COMPLAINT", "P40D"));
        int revision = rows.as(rows.author, () -> drafts.set(code, "SUPERVISION_SESSION", "P2M"));
        StandardChange proposed =
                rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO));
        assertThatThrownBy(() -> rows.as(rows.second, () -> changes.approve(code, proposed.id())))
                .hasMessage("standard.problem.draft.own");
        assertThat(awaiting.of(rows.second)).noneMatch(one -> one.path().contains(code));
        StaffMember third = staff.member("third", staff.programme(), Role.ADMIN);
        assertThat(awaiting.of(third)).anyMatch(one -> one.path().contains(code));
        assertThat(rows.as(third, () -> changes.approve(code, proposed.id())).state())
                .isEqualTo(State.APPROVED);
    }

    /** Begun by the old version in the moment in which the last one was moved. */
    @Test
    void aCaseThatWasBegunWhileTheChangeEndedFollowsAMinuteLater() {
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        long late = rows.running(FIRST_OF_JUNE, code);
        assertThat(rows.everything(late)).doesNotContain("follows 1 " + applied.toVersionId());
        time.stopAt(at("2026-06-08T10:01:30"));
        rows.worked(applied);
        assertThat(rows.worked(applied).state()).isEqualTo(State.APPLIED);
        assertThat(rows.everything(late)).contains("follows 1 " + applied.toVersionId());
    }

    @Test
    void theLaterChangeIsUndoneFirst() {
        rows.running(FIRST_OF_JUNE, code);
        StandardChange first = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        StandardChange second = rows.applied(rows.approved(code, "COMPLAINT", "P20D"));
        assertThatThrownBy(() -> rows.undone(first)).hasMessage("deadline.change.problem.later");
        assertThat(rows.undone(second).state()).isEqualTo(State.UNDONE);
        assertThat(rows.undone(first).state()).isEqualTo(State.UNDONE);
    }

    private void extend(long caseId, String span) {
        long by = rows.author.id();
        try (var binding = CurrentActor.bind(new Actor(by, RowScope.SYSTEM, Set.of()))) {
            extensions.extend(caseId, complaint(caseId).id(), new ExtensionAsked(span, ExtensionReason.CLIENT_ILL));
        }
    }

    private Deadline complaint(long caseId) {
        return one(caseId, "COMPLAINT").orElseThrow();
    }

    private Optional<Deadline> one(long caseId, String timer) {
        return asSystem(() -> deadlines.list(caseId)).stream()
                .filter(deadline -> deadline.code().equals(timer) && deadline.isOpen())
                .findFirst();
    }
}
