package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

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

/** SC-19 to the letter: the second check comes after ten days instead of seven while referrals run (T-11). */
@SystemTest
class Sc19ChangeOfCheckProcessTests {

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

    private String standard;
    private long programme;
    private StaffMember author;
    private StaffMember second;
    private CaseWalk early;
    private CaseWalk late;
    private String opened;
    private String ahead;

    @BeforeEach
    void twoReferralsRun() {
        walks.itIs("2026-03-02");
        standard = own.on("ALLIANCE_2010");
        programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(standard));
        author = staff.member("author", programme, Role.ADMIN);
        second = staff.member("second", programme, Role.ADMIN);
        early = somebody();
        opened = early.refer(Map.of());
        walks.untilItIs("2026-03-06");
        late = somebody();
        ahead = late.refer(Map.of());
        walks.goOn();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void runningOnesFollowAndTheCheckThatHasBegunStaysBegun() {
        StandardChange change = approved(StandardChange.Scope.RUNNING_TOO);
        walks.untilItIs("2026-03-09T12:00");
        assertThat(story.openChecks(opened)).contains("REF_CHECK_1W");
        walks.untilItIs("2026-03-10");
        assertThat(applied(change).moved()).isEqualTo(2);

        assertThat(story.promises(opened)).contains("REF_CHECK_1W OPEN 2026-03-12");
        assertThat(story.openChecks(opened))
                .as("it has begun and is not begun again")
                .containsOnlyOnce("REF_CHECK_1W");
        assertThat(story.promises(ahead)).contains("REF_CHECK_1W OPEN 2026-03-16", "REF_CHECK_1M OPEN 2026-04-06");
        walks.untilItIs("2026-03-15");
        assertThat(story.openChecks(ahead)).as("not after seven days").doesNotContain("REF_CHECK_1W");
        walks.untilItIs("2026-03-16");
        assertThat(story.openChecks(ahead)).contains("REF_CHECK_1W");
        assertThat(story.openChecks(opened)).containsOnlyOnce("REF_CHECK_1W");
    }

    @Test
    void newOnesOnlyLeavesRunningOnesAlone() {
        StandardChange change = approved(StandardChange.Scope.NEW_CASES);
        walks.untilItIs("2026-03-13");
        applied(change);
        assertThat(story.promises(ahead)).contains("REF_CHECK_1W OPEN 2026-03-13");
        CaseWalk next = somebody();
        assertThat(story.promises(next.refer(Map.of()))).contains("REF_CHECK_1W OPEN 2026-03-23");
    }

    /** R-REF-45: the donor's wish reaches the referrals whose case is closed. */
    @Test
    void aReferralThatOutlivedItsCaseFollowsToo() {
        story.finish(late, ahead, "UserTask_RecordAnswer", Map.of());
        late.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT")).leave("OTHER", "NO", "NO");
        StandardChange change = approved(StandardChange.Scope.RUNNING_TOO);
        walks.untilItIs("2026-03-10");
        applied(change);
        assertThat(story.promises(ahead)).contains("REF_CHECK_1W OPEN 2026-03-16");
        walks.untilItIs("2026-03-15");
        assertThat(story.openChecks(ahead)).doesNotContain("REF_CHECK_1W");
        walks.untilItIs("2026-03-16");
        assertThat(story.openChecks(ahead)).contains("REF_CHECK_1W");
    }

    @Test
    void undoneTheyAreCheckedAsBefore() {
        StandardChange change = approved(StandardChange.Scope.RUNNING_TOO);
        walks.untilItIs("2026-03-10");
        applied(change);
        as(author, () -> changes.undo(standard, change.id()));
        work.goOn();
        assertThat(story.promises(ahead)).contains("REF_CHECK_1W OPEN 2026-03-13");
        walks.untilItIs("2026-03-13");
        assertThat(story.openChecks(ahead)).contains("REF_CHECK_1W");
    }

    private CaseWalk somebody() {
        return story.referredTo(
                "LEGAL_ADVICE", walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme)));
    }

    private StandardChange approved(StandardChange.Scope scope) {
        StandardChange proposed = as(author, () -> {
            int revision = drafts.ready(standard, LocalDate.of(2026, 3, 10), "REF_CHECK_1W", "P10D");
            return changes.propose(standard, revision, scope);
        });
        return as(second, () -> changes.approve(standard, proposed.id()));
    }

    private StandardChange applied(StandardChange change) {
        work.goOn();
        return changes.find(change.id());
    }

    private static <T> T as(StaffMember member, Supplier<T> step) {
        try (var binding = TestStaff.acts(member)) {
            return step.get();
        }
    }
}
