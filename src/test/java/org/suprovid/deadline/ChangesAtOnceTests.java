package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange.Scope;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** Two drafts at once: proposed, approved, applied and taken back by several people and nodes in the same moment. */
@SystemTest
class ChangesAtOnceTests {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    TestStaff staff;

    @Autowired
    StandardChanges changes;

    @Autowired
    ChangesNow now;

    @Autowired
    Deadlines deadlines;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private StaffMember third;
    private String one;
    private String other;

    @BeforeEach
    void twoDonors() {
        rows.begin(staff);
        third = staff.member("third", staff.programme(), Role.ADMIN);
        one = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        other = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P35D}");
    }

    @AfterEach
    void timeRuns() {
        people.shutdownNow();
        rows.over();
    }

    /** Both hold, and the stricter one counts, whichever was faster. */
    @RepeatedTest(4)
    void twoDraftsThatOneCaseFollowsAreApprovedAppliedAndTakenBackAtOnce() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(rows.running(FIRST_OF_JUNE, one, other));
        }
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        StandardChange longer = rows.proposed(one, "COMPLAINT", "P40D");
        StandardChange shorter = rows.proposed(other, "COMPLAINT", "P20D");
        assertThat(atOnce(() -> rows.approved(rows.second, longer).state(), () -> rows.approved(third, shorter)
                        .state()))
                .containsExactly(State.APPROVED, State.APPROVED);

        rows.itIsTheDayOf(longer);
        atOnce(this::goOn, this::goOn);
        goOn();
        assertThat(List.of(rows.changed(longer).state(), rows.changed(shorter).state()))
                .containsExactly(State.APPLIED, State.APPLIED);
        assertThat(ids).allSatisfy(id -> assertThat(asSystem(() -> deadlines.open(id, "COMPLAINT", "")))
                .map(Deadline::dueAt)
                .contains(at("2026-06-21T23:59:59")));

        assertThat(atOnce(() -> rows.undoing(rows.second, longer).state(), () -> rows.undoing(third, shorter)
                        .state()))
                .containsExactly(State.UNDOING, State.UNDOING);
        atOnce(this::goOn, this::goOn);
        goOn();
        assertThat(List.of(rows.changed(longer).state(), rows.changed(shorter).state()))
                .containsExactly(State.UNDONE, State.UNDONE);
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }

    /** One draft, two administrators who press at once: the second is told, or replaces the first; one is to be decided. */
    @RepeatedTest(4)
    void ofTwoProposalsAtOnceOneIsToBeDecided() throws Exception {
        int revision = rows.as(rows.author, () -> drafts.ready(one, LocalDate.of(2026, 6, 8), "COMPLAINT", "P40D"));
        List<Object> ends = atOnce(
                () -> rows.as(rows.author, () -> changes.propose(one, revision, Scope.RUNNING_TOO))
                        .state(),
                () -> rows.as(rows.second, () -> changes.propose(one, revision, Scope.NEW_CASES))
                        .state());
        assertThat(ends).contains(State.PROPOSED).isSubsetOf(State.PROPOSED, Problem.Conflict.class);
        assertThat(changes.of(one))
                .filteredOn(change -> change.state() == State.PROPOSED)
                .hasSize(1);
    }

    private Object goOn() {
        now.goOn();
        return true;
    }

    /** What each came to: its answer, or the kind of refusal. */
    private List<Object> atOnce(Callable<Object> first, Callable<Object> second) throws InterruptedException {
        List<Object> ends = new ArrayList<>();
        for (Future<Object> end : people.invokeAll(List.of(first, second))) {
            ends.add(end(end));
        }
        return ends;
    }

    private static Object end(Future<Object> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            return e.getCause().getClass();
        }
    }
}
