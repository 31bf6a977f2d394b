package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.deadline.ChangesNow;
import org.suprovid.deadline.StandardChange;
import org.suprovid.deadline.StandardChanges;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** A donor may do without the last checks: the monitoring then ends with the last one that is asked for (R-REF-40, R-CFG-03). */
@SystemTest
class ChecksSwitchedProcessTests {

    private static final Map<String, Object> SERVED = Map.of("visitState", "SERVED", "servedOn", "2026-03-02");
    private static final String WITHOUT_LAST = "{code: REF_CHECK_3M, enabled: false, duration: P3M}";

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    StandardChanges changes;

    @Autowired
    ChangesNow work;

    private long programme;
    private StaffMember author;
    private StaffMember second;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whereThreeAreAskedForTheReferralEndsWithTheThird() {
        CaseWalk karina = somebodyUnder(own.on("ALLIANCE_2010", WITHOUT_LAST));
        String slip = karina.refer(Map.of());
        assertThat(story.checks(slip)).containsExactly("REF_CHECK_0", "REF_CHECK_1W", "REF_CHECK_1M");
        check(karina, slip, List.of("REF_CHECK_0 2026-03-02", "REF_CHECK_1W 2026-03-09", "REF_CHECK_1M 2026-04-02"));
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
    }

    @Test
    void whatNobodyFollowedUpIsClassifiedAfterTheLastThatIsAskedFor() {
        String slip = somebodyUnder(own.on("ALLIANCE_2010", WITHOUT_LAST)).refer(Map.of());
        walks.untilItIs("2026-04-09T20:00");
        assertThat(story.runs(slip)).isTrue();
        walks.untilItIs("2026-04-10");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_FORMAL");
        assertThat(story.checks(slip)).hasSize(3).allMatch(check -> check.endsWith(" MISSED"));
    }

    /** R-REF-50, Q-25: how often somebody tries, and how far a client is followed, is up to the donor. */
    @Test
    void theStandardSaysHowOftenSomebodyTriesAndHowFarAClientIsFollowed() {
        String standard = own.choosing("ALLIANCE_2010", "checks.attempts: 1", "referral.levels: 1");
        CaseWalk karina = somebodyUnder(standard);
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of("checkOutcome", "ATTEMPT"));
        assertThat(story.checks(slip)).contains("REF_CHECK_0 NOT_REACHED");
        story.answered(slip, Told.sentFurther());
        walks.goOn();
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_FollowFurther");
    }

    /** the last check lies three months after the visit, however late that is. */
    @Test
    void whereChecksCountFromTheVisitNoVisitIsTooLate() {
        CaseWalk karina = somebodyUnder(own.choosing("ALLIANCE_2010", "checks.anchor: APPOINTMENT"));
        String slip = karina.refer(Map.of("appointmentOn", "2026-07-06", "validUntil", "2026-07-06"));
        walks.untilItIs("2026-10-01");
        assertThat(story.runs(slip)).isTrue();
        walks.untilItIs("2026-11-02");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.checks(slip)).hasSize(4).allMatch(check -> check.endsWith(" MISSED"));
    }

    /** What is not served is asked about from the slip on, so the visit has to come before that ends. */
    @Test
    void whereChecksCountFromTheServiceTheVisitStillLiesWithinThem() {
        CaseWalk karina = somebodyUnder(own.choosing("ALLIANCE_2010", "checks.anchor: SERVED"));
        assertThatThrownBy(() -> karina.refer(Map.of("appointmentOn", "2026-07-06", "validUntil", "2026-07-06")))
                .hasMessageContaining("referral.error.afterMonitoring");
    }

    @Test
    void aCheckSwitchedOffWhileItIsAheadEndsTheMonitoringSooner() {
        String standard = own.on("ALLIANCE_2010");
        CaseWalk karina = somebodyUnder(standard);
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-09");
        switchedOff(standard);
        walks.untilItIs("2026-04-10");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.checks(slip)).contains("REF_CHECK_1M MISSED", "REF_CHECK_3M CANCELLED");
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_FORMAL");
    }

    @Test
    void theLastIsMadeAlreadyWhenTheNextIsSwitchedOff() {
        String standard = own.on("ALLIANCE_2010");
        CaseWalk karina = somebodyUnder(standard);
        String slip = karina.refer(Map.of());
        check(karina, slip, List.of("REF_CHECK_0 2026-03-02", "REF_CHECK_1W 2026-03-09", "REF_CHECK_1M 2026-04-02"));
        walks.untilItIs("2026-04-20");
        assertThat(story.runs(slip)).isTrue();
        switchedOff(standard);
        walks.goOn();
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
    }

    @Test
    void switchedOnAgainItIsMadeOnItsDay() {
        String standard = own.on("ALLIANCE_2010");
        CaseWalk karina = somebodyUnder(standard);
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-09");
        StandardChange off = switchedOff(standard);
        as(author, () -> changes.undo(standard, off.id()));
        work.goOn();
        walks.untilItIs("2026-06-02");
        assertThat(story.openChecks(slip)).contains("REF_CHECK_3M");
        walks.untilItIs("2026-06-17");
        assertThat(story.checks(slip)).contains("REF_CHECK_3M MISSED");
    }

    private void check(CaseWalk karina, String slip, List<String> days) {
        for (String day : days) {
            String[] check = day.split(" ");
            walks.untilItIs(check[1] + "T09:00");
            story.check(karina, slip, check[0], SERVED);
        }
    }

    private CaseWalk somebodyUnder(String standard) {
        programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(standard));
        author = staff.member("author", programme, Role.ADMIN);
        second = staff.member("second", programme, Role.ADMIN);
        return story.referredTo(
                "LEGAL_ADVICE", walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme)));
    }

    private StandardChange switchedOff(String standard) {
        LocalDate tomorrow = walks.today().plusDays(1);
        StandardChange proposed = as(author, () -> {
            int revision = drafts.ready(standard, tomorrow, "REF_CHECK_3M", "OFF P3M");
            return changes.propose(standard, revision, StandardChange.Scope.RUNNING_TOO);
        });
        StandardChange approved = as(second, () -> changes.approve(standard, proposed.id()));
        walks.untilItIs(tomorrow.toString());
        work.goOn();
        StandardChange applied = changes.find(approved.id());
        assertThat(applied.moved()).isOne();
        return applied;
    }

    private static <T> T as(StaffMember member, Supplier<T> step) {
        try (var binding = TestStaff.acts(member)) {
            return step.get();
        }
    }
}
