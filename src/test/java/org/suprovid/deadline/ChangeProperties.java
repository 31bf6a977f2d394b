package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** On the real database and engine: whatever a change does to whatever cases, taking it back leaves everything as it was. */
@SystemTest
class ChangeProperties {

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    private List<String> donors;

    /**
     * A complaint of a day, in a case that several donors pay for.
     *
     * @param donors how many, the first one's standard changes
     * @param more days that somebody gave on top while it was ahead, 0 if nobody did
     * @param fired whether its timers that are due have fired before anything changes
     */
    record Case(LocalDate complaint, int donors, int more, boolean fired) {

        boolean extended() {
            return more > 0 && complaint.isAfter(LocalDate.of(2026, 5, 10));
        }
    }

    /** What one donor wants anew: of complaints all that can be said of a timer, of supervision its length. */
    record Wish(int donor, TestDrafts.Change complaint, String supervision) {}

    @Provide
    Arbitrary<Case> cases() {
        // long ago, so that it is late; about month ends and the change of the hour; still to come
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(day -> LocalDate.of(2026, 1, 1)
                .plusDays(day));
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    @Provide
    Arbitrary<Wish> wishes() {
        Arbitrary<TestDrafts.Change> complaints = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        lengths(),
                        Arbitraries.of("P1D", "P7D", "P9D"),
                        Arbitraries.of("P0D", "P1D", "P10D"),
                        Arbitraries.of("ALL_DAYS", "WORKING_DAYS"),
                        Arbitraries.of("NONE", "NEXT_WORKING_DAY"))
                .as((on, length, reminder, grace, calendar, shift) ->
                        new TestDrafts.Change("COMPLAINT", on, length, reminder, grace, calendar, shift));
        return Combinators.combine(Arbitraries.integers().between(0, 2), complaints, lengths())
                .as(Wish::new);
    }

    /** Within the bounds of T-31 and T-32. */
    private static Arbitrary<String> lengths() {
        Arbitrary<String> days = Arbitraries.integers().between(14, 45).map(day -> "P" + day + "D");
        return Arbitraries.oneOf(days, Arbitraries.of("P1M", "P1M10D"));
    }

    @BeforeTry
    void onTheSystemThatTheOtherTestsUse() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        rows.begin(staff);
        donors = List.of(
                own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}"),
                own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P35D, grace: P3D}"),
                own.on("NYS_AI_2006_LIKE", "{code: COMPLAINT, enabled: false, duration: P30D}"));
    }

    @AfterTry
    void timeRuns() {
        rows.over();
    }

    /** One change, or several one on the other, taken back from the last to the first. */
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void appliedAndUndoneIsTheIdentity(
            @ForAll @Size(min = 1, max = 3) List<@From("wishes") Wish> wishes,
            @ForAll @Size(min = 1, max = 4) List<@From("cases") Case> cases) {
        List<Long> ids = cases.stream().map(this::begun).toList();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        Deque<StandardChange> applied = new ArrayDeque<>();
        for (Wish wish : wishes) {
            applied.push(rows.applied(rows.approved(
                    donors.get(wish.donor()),
                    wish.complaint(),
                    new TestDrafts.Change(
                            "SUPERVISION_SESSION", true, wish.supervision(), "P7D", "P0D", "ALL_DAYS", "NONE"))));
            assertThat(applied.peek().failed()).isZero();
        }
        for (StandardChange change : applied) {
            StandardChange undone = rows.undone(change);
            assertThat(List.of(undone.state(), undone.failed())).containsExactly(StandardChange.State.UNDONE, 0);
        }
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }

    private long begun(Case one) {
        long id = rows.running(one.complaint(), donors.subList(0, one.donors()).toArray(String[]::new));
        if (one.extended()) {
            rows.extend(id, "COMPLAINT", "P" + one.more() + "D");
        }
        if (one.fired()) {
            rows.fireWhatIsDue();
        }
        return id;
    }
}
