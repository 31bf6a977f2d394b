package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
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

    private String code;

    /** A complaint of a day, in a case that a second donor may pay for, too. */
    record Case(LocalDate complaint, boolean secondDonor) {}

    @Provide
    Arbitrary<Case> cases() {
        // long ago, so that it is late; about month ends and the change of the hour; still to come
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(day -> LocalDate.of(2026, 1, 1)
                .plusDays(day));
        return Combinators.combine(days, Arbitraries.of(true, false)).as(Case::new);
    }

    /** Within the bounds of T-31 and T-32. */
    @Provide
    Arbitrary<String> lengths() {
        Arbitrary<String> days = Arbitraries.integers().between(14, 45).map(day -> "P" + day + "D");
        return Arbitraries.oneOf(days, Arbitraries.of("P1M", "P1M10D", "OFF"));
    }

    @BeforeTry
    void onTheSystemThatTheOtherTestsUse() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        rows.begin(staff);
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
    }

    @AfterTry
    void timeRuns() {
        rows.over();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void appliedAndUndoneIsTheIdentity(
            @ForAll("lengths") String complaint,
            @ForAll("lengths") String other,
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("cases") Case> cases) {
        List<Long> ids = cases.stream()
                .map(one -> one.secondDonor()
                        ? rows.running(one.complaint(), code, "NYS_AI_2006_LIKE")
                        : rows.running(one.complaint(), code))
                .toList();
        rows.fireWhatIsDue();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        StandardChange applied =
                rows.applied(rows.approved(code, "COMPLAINT", complaint, "SUPERVISION_SESSION", other));
        assertThat(applied.failed()).isZero();
        assertThat(ids.stream().map(rows::everything).toList()).isNotEqualTo(before);
        rows.undone(applied);
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }
}
