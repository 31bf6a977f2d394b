package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.deadline.ChangedRows.asSystem;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** What a change may not do, and what happens when several want something at once. */
@SystemTest
class ChangeGuardsTests {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);
    private static final String CHECKS = "{code: REF_CHECK_1W, enabled: true, duration: P7D},"
            + " {code: REF_CHECK_1M, enabled: true, duration: P1M}, {code: REF_CHECK_3M, enabled: true, duration: P3M}";

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    @Autowired
    TestDrafts drafts;

    @Autowired
    StandardDrafts published;

    @Autowired
    StandardChanges changes;

    @Autowired
    Previews previews;

    @Autowired
    ChangeSteps steps;

    @Autowired
    ChangeChunks chunks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestAnchors anchors;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private String code;

    @BeforeEach
    void aStandardOfItsOwn() {
        rows.begin(staff);
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}, " + CHECKS);
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsRefused() throws Exception {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        StaffMember third = staff.member("third", staff.programme(), Role.ADMIN);
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<State>> both = List.of(
                () -> rows.as(rows.second, () -> changes.approve(proposed.standard(), proposed.id()))
                        .state(),
                () -> rows.as(third, () -> changes.approve(proposed.standard(), proposed.id()))
                        .state());
        List<Object> ends = new ArrayList<>();
        for (Future<State> approval : threads.invokeAll(both)) {
            ends.add(end(approval));
        }
        threads.shutdown();
        assertThat(ends).containsExactlyInAnyOrder(State.APPROVED, Problem.Conflict.class);
    }

    private static Object end(Future<State> approval) throws InterruptedException {
        try {
            return approval.get();
        } catch (ExecutionException e) {
            return e.getCause().getClass();
        }
    }

    @Test
    void nobodyProposesOrApprovesWhatTheyHaveNotSeen() {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        int later = rows.as(rows.author, () -> drafts.set(code, "COMPLAINT", "P44D"));
        assertThatThrownBy(() -> rows.as(rows.second, () -> changes.approve(proposed.standard(), proposed.id())))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("deadline.change.problem.draft");
        assertThatThrownBy(() -> rows.as(
                        rows.author, () -> changes.propose(code, proposed.revision(), StandardChange.Scope.NEW_CASES)))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("deadline.change.problem.draft");
        assertThat(published.of(code)).as("still a draft").isPresent();
        StandardChange anew =
                rows.as(rows.author, () -> changes.propose(code, later, StandardChange.Scope.RUNNING_TOO));
        assertThat(rows.as(rows.second, () -> changes.approve(anew.standard(), anew.id()))
                        .state())
                .isEqualTo(State.APPROVED);
    }

    @Test
    void aDiscardedDraftCannotBeApproved() {
        StandardChange proposed = rows.proposed(code, "COMPLAINT", "P40D");
        rows.as(rows.author, () -> {
            published.discard(code);
            return null;
        });
        assertThatThrownBy(() -> rows.as(rows.second, () -> changes.approve(proposed.standard(), proposed.id())))
                .hasMessage("deadline.change.problem.draft");
    }

    @Test
    void checksThatWouldChangePlacesStayWhereTheyAre() {
        long id = rows.running(FIRST_OF_JUNE, code);
        promiseChecks(id, "5");
        promiseChecks(id, "6");
        // a date of another donor's, or of an older version: nothing that this standard would have set
        moveTo(id, "REF_CHECK_1M", "5", "2026-06-10T23:59:59");
        rows.proposed(code, "REF_CHECK_1W", "P10D");
        assertThat(rows.as(rows.author, () -> previews.of(code, "")).codes())
                .containsExactly(new Preview.Code("REF_CHECK_1W", 2, 1, 0, 1, 0, 1));

        StandardChange applied = rows.applied(rows.as(
                rows.second, () -> changes.approve(code, changes.of(code).get(0).id())));
        assertThat(changes.items(applied.standard(), applied.id(), null, 0).rows())
                .extracting(item -> item.subject() + " " + item.state() + " " + item.reason() + " " + item.newDue())
                .containsExactly(
                        "5 KEPT ORDER " + at("2026-06-08T23:59:59"), "6 MOVED null " + at("2026-06-11T23:59:59"));
        assertThat(rows.undone(applied).undone()).isEqualTo(1);
    }

    @Test
    void aCaseThatCannotBeMovedDoesNotHoldUpTheOthers() {
        long broken = rows.running(FIRST_OF_JUNE, code);
        long sound = rows.running(FIRST_OF_JUNE, code);
        extension(broken, "no length");
        List<String> before = rows.everything(broken);
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(List.of(applied.moved(), applied.failed())).containsExactly(1, 1);
        assertThat(rows.everything(broken)).as("as a whole").isEqualTo(before);
        assertThat(rows.everything(sound)).contains("follows 1 " + applied.toVersionId());
        extension(broken, null);
        rows.as(rows.author, () -> changes.retry(code, applied.id()));
        StandardChange retried = rows.worked(applied);
        assertThat(List.of(retried.state(), retried.moved(), retried.failed())).containsExactly(State.APPLIED, 2, 0);
        assertThat(rows.everything(broken)).contains("follows 1 " + applied.toVersionId());
    }

    @Test
    void aCaseThatCannotBeMovedBackIsTriedAgain() {
        long broken = rows.running(FIRST_OF_JUNE, code);
        rows.running(FIRST_OF_JUNE, code);
        List<String> before = rows.everything(broken);
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        String kept = asSystem(() -> transaction.execute(tx -> sql.queryForObject(
                "SELECT old_working::text FROM standard_change_item WHERE case_id = ?", String.class, broken)));
        explained(broken, "[]");
        StandardChange undone = rows.undone(applied);
        assertThat(List.of(undone.state(), undone.undone(), undone.failed())).containsExactly(State.UNDONE, 1, 1);
        explained(broken, kept);
        rows.as(rows.author, () -> changes.retry(code, applied.id()));
        StandardChange retried = rows.worked(applied);
        assertThat(List.of(retried.state(), retried.undone(), retried.failed())).containsExactly(State.UNDONE, 2, 0);
        assertThat(rows.everything(broken)).isEqualTo(before);
        assertThatThrownBy(() -> rows.as(rows.author, () -> changes.retry("ALLIANCE_2010", applied.id())))
                .as("it is another standard's")
                .isInstanceOf(Problem.NotFound.class);
    }

    private void explained(long id, String working) {
        asSystem(() -> transaction.execute(tx ->
                sql.update("UPDATE standard_change_item SET old_working = ?::jsonb WHERE case_id = ?", working, id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void stoppedAfterAnyChunkItIsFinishedAndNothingMovesTwice(int chunksDone) {
        List<Long> ids = Stream.generate(() -> rows.running(FIRST_OF_JUNE, code))
                .limit(5)
                .toList();
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        rows.itIsTheDayOf(approved);
        asSystem(() -> steps.begin(approved.id()));
        long after = 0;
        for (int i = 0; i < chunksDone; i++) {
            long last = after;
            after = asSystem(() -> chunks.next(approved.id(), last, 1));
        }
        assertThat(rows.changed(approved).moved()).isEqualTo(chunksDone);
        StandardChange applied = rows.worked(approved);
        assertThat(List.of(applied.state(), applied.moved(), applied.done())).containsExactly(State.APPLIED, 5, 5);
        assertThat(ids).allSatisfy(id -> assertThat(complaint(id)).isEqualTo(at("2026-07-11T23:59:59")));
    }

    /** The same on the way back: each date comes back once, and its case tells so once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void stoppedAfterAnyChunkTheUndoingIsFinishedAndNothingMovesTwice(int chunksDone) {
        List<Long> ids = Stream.generate(() -> rows.running(FIRST_OF_JUNE, code))
                .limit(5)
                .toList();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        assertThat(List.of(applied.state(), applied.moved())).containsExactly(State.APPLIED, 5);
        rows.as(rows.second, () -> changes.undo(code, applied.id()));
        long after = 0;
        for (int i = 0; i < chunksDone; i++) {
            long last = after;
            after = asSystem(() -> chunks.next(applied.id(), last, 1));
        }
        StandardChange stopped = rows.changed(applied);
        assertThat(List.of(stopped.undone(), stopped.moved())).containsExactly(chunksDone, 5 - chunksDone);
        StandardChange undone = rows.worked(applied);
        assertThat(List.of(undone.state(), undone.undone(), undone.moved())).containsExactly(State.UNDONE, 5, 0);
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
        assertThat(ids)
                .allSatisfy(id -> assertThat(told(id, "deadline.MOVED_BACK")).containsExactly("COMPLAINT 2026-07-01"));
    }

    private List<String> told(long id, String kind) {
        return asSystem(() -> transaction.execute(tx -> sql.queryForList(
                "SELECT subject FROM case_event WHERE case_id = ? AND kind = ? ORDER BY id", String.class, id, kind)));
    }

    private void extension(long id, String span) {
        asSystem(() -> transaction.execute(tx ->
                sql.update("UPDATE deadline SET extension = ? WHERE case_id = ? AND code = 'COMPLAINT'", span, id)));
    }

    @Test
    void aCaseWhoseTimerFiresNowIsLeftForTheNextRound() {
        rows.running(FIRST_OF_JUNE, code);
        rows.running(FIRST_OF_JUNE, code);
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        String one = "SELECT min(id_) FROM act_ru_job WHERE handler_cfg_ = 'Event_VisitOverdue'";
        lock("timestamp '2026-06-08 10:05:00'", one);
        StandardChange applying = rows.applied(approved);
        assertThat(applying.state()).isEqualTo(State.APPLYING);
        assertThat(applying.moved()).isEqualTo(1);
        lock("NULL", one);
        StandardChange applied = rows.worked(approved);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(applied.moved()).isEqualTo(2);
    }

    /** Whoever promises holds every version that the case follows: one of them held is enough. */
    @Test
    void aCaseHeldInPartIsLeftForTheNextRound() {
        long id = rows.running(FIRST_OF_JUNE, code, "NYS_AI_2006_LIKE");
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        StandardChange applying = asSystem(() -> transaction.execute(tx -> {
            sql.queryForList("SELECT 1 FROM case_standard WHERE case_id = ? AND position = 2 FOR SHARE", id);
            return CompletableFuture.supplyAsync(() -> rows.applied(approved)).join();
        }));
        assertThat(List.of(applying.state(), applying.done())).containsExactly(State.APPLYING, 0);
        assertThat(rows.worked(approved).state()).isEqualTo(State.APPLIED);
        assertThat(rows.everything(id)).contains("follows 1 " + approved.toVersionId());
    }

    /** As the engine does when a node takes a job up: it forgets the root instance, too. */
    private void lock(String until, String job) {
        transaction.execute(tx -> sql.update("UPDATE act_ru_job SET lock_exp_time_ = " + until
                + ", root_proc_inst_id_ = NULL WHERE id_ = (" + job + ")"));
    }

    @Test
    void pausedItWaitsAndGoesOnWhereItWas() {
        rows.running(FIRST_OF_JUNE, code);
        StandardChange approved = rows.approved(code, "COMPLAINT", "P40D");
        state(approved, "APPLYING");
        assertThat(rows.as(rows.author, () -> changes.pause(approved.standard(), approved.id()))
                        .state())
                .isEqualTo(State.PAUSED);
        assertThat(rows.applied(approved).state()).isEqualTo(State.PAUSED);
        rows.as(rows.author, () -> changes.resume(approved.standard(), approved.id()));
        rows.worked(approved); // finds the case that nobody had gathered
        StandardChange applied = rows.worked(approved);
        assertThat(List.of(applied.state(), applied.moved())).containsExactly(State.APPLIED, 1);
        assertThatThrownBy(() -> rows.as(rows.author, () -> changes.pause(approved.standard(), approved.id())))
                .hasMessage("deadline.change.problem.state");
    }

    /** Paused between two chunks, in either direction: nothing moves until somebody lets it go on, and nothing twice. */
    @Test
    void pausedInTheMiddleItStandsStillBothWays() {
        List<Long> ids = Stream.generate(() -> rows.running(FIRST_OF_JUNE, code))
                .limit(5)
                .toList();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        StandardChange change = rows.approved(code, "COMPLAINT", "P40D");
        rows.itIsTheDayOf(change);
        asSystem(() -> steps.begin(change.id()));
        pausedAfterTwo(change, State.PAUSED);
        assertThat(rows.changed(change).moved()).isEqualTo(2);
        resumed(change, State.APPLYING);
        assertThat(List.of(rows.worked(change).state(), rows.changed(change).moved()))
                .containsExactly(State.APPLIED, 5);

        rows.as(rows.second, () -> changes.undo(code, change.id()));
        pausedAfterTwo(change, State.UNDOING_PAUSED);
        StandardChange half = rows.changed(change);
        assertThat(List.of(half.undone(), half.moved(), half.done(), half.cases()))
                .containsExactly(2, 3, 2, 5);
        assertThatThrownBy(() -> rows.as(rows.second, () -> changes.undo(code, change.id())))
                .hasMessage("deadline.change.problem.state");
        resumed(change, State.UNDOING);
        assertThat(List.of(rows.worked(change).state(), rows.changed(change).undone()))
                .containsExactly(State.UNDONE, 5);
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }

    /** Taken back before its day has come: nothing has moved and nothing moves, and new cases follow the version before. */
    @Test
    void whatIsTakenBackBeforeItsDayMovesNothing() {
        long id = rows.running(FIRST_OF_JUNE, code);
        List<String> before = rows.everything(id);
        StandardChange undone = rows.undone(rows.approved(code, "COMPLAINT", "P40D"));
        assertThat(List.of(undone.state(), undone.cases())).containsExactly(State.UNDONE, 0);
        assertThat(rows.applied(undone).state()).isEqualTo(State.UNDONE);
        assertThat(rows.everything(id)).isEqualTo(before);
        assertThat(complaint(rows.running(FIRST_OF_JUNE, code))).isEqualTo(at("2026-07-01T23:59:59"));
    }

    /** Paused half-way and taken back: those that had moved come back, the others never move. */
    @Test
    void whatIsHalfAppliedIsTakenBack() {
        List<Long> ids = Stream.generate(() -> rows.running(FIRST_OF_JUNE, code))
                .limit(5)
                .toList();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        StandardChange change = rows.approved(code, "COMPLAINT", "P40D");
        rows.itIsTheDayOf(change);
        asSystem(() -> steps.begin(change.id()));
        pausedAfterTwo(change, State.PAUSED);
        StandardChange undone = rows.undone(change);
        assertThat(List.of(undone.state(), undone.undone(), undone.moved())).containsExactly(State.UNDONE, 2, 0);
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }

    /** A later change waits while the one before it is half taken back. */
    @Test
    void aPausedUndoingGoesFirst() {
        rows.running(FIRST_OF_JUNE, code);
        StandardChange change = rows.applied(rows.approved(code, "COMPLAINT", "P40D"));
        rows.as(rows.second, () -> changes.undo(code, change.id()));
        rows.as(rows.author, () -> changes.pause(code, change.id()));
        StandardChange later = rows.approved(code, "COMPLAINT", "P44D");
        assertThat(rows.applied(later).state()).isEqualTo(State.APPROVED);
        rows.as(rows.author, () -> changes.resume(code, change.id()));
        rows.worked(change);
        assertThat(rows.worked(later).state()).isEqualTo(State.APPLIED);
    }

    private void pausedAfterTwo(StandardChange change, State state) {
        long after = 0;
        for (int i = 0; i < 2; i++) {
            long last = after;
            after = asSystem(() -> chunks.next(change.id(), last, 1));
        }
        assertThat(rows.as(rows.author, () -> changes.pause(code, change.id())).state())
                .isEqualTo(state);
        long last = after;
        assertThat(asSystem(() -> chunks.next(change.id(), last, 1))).isZero();
        assertThat(rows.worked(change).state()).isEqualTo(state);
        assertThatThrownBy(() -> rows.as(rows.author, () -> changes.pause(code, change.id())))
                .hasMessage("deadline.change.problem.state");
    }

    private void resumed(StandardChange change, State state) {
        assertThat(rows.as(rows.author, () -> changes.resume(code, change.id())).state())
                .isEqualTo(state);
    }

    @Test
    void whatIsDoneWhileItsTimerIsOffStaysDone() {
        long done = rows.running(FIRST_OF_JUNE, code);
        long closed = rows.running(FIRST_OF_JUNE, code);
        StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", "OFF"));
        asSystem(() -> {
            deadlines.met(done, "COMPLAINT", "");
            deadlines.cancelOpen(closed);
            return null;
        });
        rows.undone(applied);
        for (long id : List.of(done, closed)) {
            assertThat(rows.everything(id)).anyMatch(row -> row.startsWith("row COMPLAINT"));
            assertThat(rows.everything(id)).noneMatch(row -> row.matches("row COMPLAINT .* OPEN .*"));
        }
    }

    @Test
    void aCheckThatIsSwitchedOffIsOutOfNoOrder() {
        String twoChecks = own.on("ALLIANCE_2010", "{code: REF_CHECK_3M, enabled: false, duration: P3M}");
        promiseChecks(rows.running(FIRST_OF_JUNE, twoChecks), "7");
        StandardChange applied = rows.applied(rows.approved(twoChecks, "REF_CHECK_1M", "OFF"));
        assertThat(changes.items(applied.standard(), applied.id(), null, 0).rows())
                .extracting(item -> item.state() + " " + item.reason() + " " + item.newDue())
                .containsExactly("MOVED null null");
        rows.undone(applied);
    }

    @Test
    void aCaseOfALaterVersionIsNotTakenBack() {
        StandardChange second = rows.approved(code, "COMPLAINT", "P40D");
        state(second, "PAUSED");
        StandardChange third = rows.approved(code, "COMPLAINT", "P44D");
        rows.applied(third);
        long id = rows.running(FIRST_OF_JUNE, code);
        asSystem(() -> transaction.execute(tx -> sql.update(
                "UPDATE case_standard SET standard_version_id = ? WHERE case_id = ?", third.toVersionId(), id)));
        rows.as(rows.author, () -> changes.resume(second.standard(), second.id()));
        rows.worked(second);
        assertThat(rows.worked(second).state()).isEqualTo(State.APPLIED);
        assertThat(rows.everything(id)).contains("follows 1 " + third.toVersionId());
    }

    private void state(StandardChange change, String state) {
        asSystem(() -> transaction.execute(
                tx -> sql.update("UPDATE standard_change SET state = ? WHERE id = ?", state, change.id())));
    }

    @Test
    void longerIsNeverEarlierAndUndoneIsAsBefore() {
        List<Long> ids = new ArrayList<>();
        for (String day : List.of("2026-05-31", "2026-02-28", "2026-03-28", "2026-01-31", "2026-10-24", "2028-02-29")) {
            ids.add(rows.running(LocalDate.parse(day), code));
        }
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        List<Instant> dues = ids.stream().map(this::complaint).toList();
        for (String longer : List.of("P31D", "P37D", "P1M10D", "P45D")) {
            StandardChange applied = rows.applied(rows.approved(code, "COMPLAINT", longer));
            for (int i = 0; i < ids.size(); i++) {
                assertThat(complaint(ids.get(i))).as(longer).isAfterOrEqualTo(dues.get(i));
            }
            rows.undone(applied);
            assertThat(ids.stream().map(rows::everything).toList()).as(longer).isEqualTo(before);
        }
    }

    private Instant complaint(long id) {
        return asSystem(() -> deadlines.list(id)).stream()
                .filter(deadline -> deadline.code().equals("COMPLAINT"))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private void promiseChecks(long id, String referral) {
        anchors.set(id, "REF_CHECK_1W", referral, Anchor.of(at("2026-06-01T09:00"), AnchorEvent.REFERRED));
        for (String check : List.of("REF_CHECK_1W", "REF_CHECK_1M")) {
            asSystem(() -> deadlines.promise(id, "none", check, referral));
        }
    }

    private void moveTo(long id, String check, String referral, String due) {
        asSystem(() -> transaction.execute(tx -> sql.update(
                "UPDATE deadline SET due_at = ?::timestamptz, overdue_at = ?::timestamptz"
                        + " WHERE case_id = ? AND code = ? AND subject = ?",
                at(due).toString(),
                at(due).toString(),
                id,
                check,
                referral)));
    }
}
