package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ChecksExplained;
import org.suprovid.casework.WorkStopped;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** The four checks: dated at once, tried, made, declined and taken up again (R-REF-40…51, Q-14). */
@SystemTest
class ChecksTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Checks checks;

    @Autowired
    private ChecksEnded ended;

    @Autowired
    private ChecksChosen chosen;

    @Autowired
    private Cancelling cancelling;

    @Autowired
    private CaseFollower follower;

    @Autowired
    private ReferralOverview overview;

    @Autowired
    private ControlVisits controls;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Walks walks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Links links;

    @Autowired
    private Records records;

    private CurrentActor.Binding acting;
    private CaseFile file;
    private ReferralRow slip;

    @BeforeEach
    void aSlip() {
        long programme = staff.programme();
        StaffMember manager = staff.caseManager(programme);
        acting = acts(manager);
        file = cases.open(programme);
        walks.itIs("2004-08-12T11:00");
        slip = cases.issued(file);
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
        walks.backToTheSystemsTime();
    }

    /** SC-06. */
    @Test
    void theyCountFromTheSlip() {
        assertThat(dates())
                .containsEntry("REF_CHECK_0", LocalDate.of(2004, 8, 12))
                .containsEntry("REF_CHECK_1W", LocalDate.of(2004, 8, 19))
                .containsEntry("REF_CHECK_1M", LocalDate.of(2004, 9, 12))
                .containsEntry("REF_CHECK_3M", LocalDate.of(2004, 11, 12));
    }

    @Test
    void afterThreeAttemptsNobodyTriesAnyMore() {
        assertThat(attempt()).isFalse();
        assertThat(attempt()).isFalse();
        assertThat(attempt()).isTrue();
        assertThat(result(CheckCode.REF_CHECK_0)).isEqualTo(CheckResult.NOT_REACHED);
        assertThatThrownBy(this::attempt).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void whoWantsNoChecksHasDeclinedThemAndMissedNone() {
        chosen.choose(slip.id(), ChecksChoice.NO, "");
        assertThat(checks.of(slip.id())).extracting(CheckRow::result).containsOnly(CheckResult.DECLINED_BY_CLIENT);
        assertThat(cases.row(slip.id()).monitoringState()).isEqualTo(MonitoringState.STOPPED_BY_CLIENT);
        assertThat(dates()).isEmpty();
        ended.close(cases.row(slip.id()));
        assertThat(checks.of(slip.id())).extracting(CheckRow::result).doesNotContain(CheckResult.MISSED);
    }

    @Test
    void whatWasMissedBeforeTheNoStaysMissed() {
        walks.itIs("2004-08-30T11:00");
        chosen.choose(slip.id(), ChecksChoice.NO, "");
        assertThat(checks.of(slip.id()))
                .extracting(CheckRow::result)
                .containsExactly(
                        CheckResult.MISSED,
                        CheckResult.MISSED,
                        CheckResult.DECLINED_BY_CLIENT,
                        CheckResult.DECLINED_BY_CLIENT);
        chosen.choose(slip.id(), ChecksChoice.YES, "");
        assertThat(dates()).containsOnlyKeys("REF_CHECK_1M", "REF_CHECK_3M");
        chosen.choose(slip.id(), ChecksChoice.NO, "");
        classifying.finish(slip.id());
        assertThat(cases.row(slip.id()).classification()).isEqualTo(Classification.COMPLETED_FORMAL);
    }

    @Test
    void whoTakesPartAgainIsAskedAboutWhatLiesAhead() {
        chosen.choose(slip.id(), ChecksChoice.NO, "");
        walks.itIs("2004-08-30T11:00");
        chosen.choose(slip.id(), ChecksChoice.PARTLY, "PHONE");
        assertThat(checks.of(slip.id()).stream().filter(CheckRow::isOpen).map(CheckRow::code))
                .containsExactly(CheckCode.REF_CHECK_1M, CheckCode.REF_CHECK_3M);
        assertThat(dates()).containsOnlyKeys("REF_CHECK_1M", "REF_CHECK_3M");
        assertThat(cases.row(slip.id()).checksWays()).isEqualTo("PHONE");
    }

    @Test
    void whatNobodyTriedIsMissedAndWhatWasTriedIsNotReached() {
        attempt();
        ended.close(cases.row(slip.id()));
        assertThat(result(CheckCode.REF_CHECK_0)).isEqualTo(CheckResult.NOT_REACHED);
        assertThat(result(CheckCode.REF_CHECK_3M)).isEqualTo(CheckResult.MISSED);
    }

    @Test
    void aVoidReferralIsNotChecked() {
        cancelling.cancel(slip.id(), "MOVED");
        ReferralRow ended = cases.row(slip.id());
        assertThat(ended.serviceState()).isEqualTo(ServiceState.CANCELLED);
        assertThat(ended.finishedAt()).isNotNull();
        assertThat(ended.classification()).isNull();
        assertThat(checks.of(slip.id())).extracting(CheckRow::result).containsOnly(CheckResult.CANCELLED);
        assertThat(dates()).isEmpty();
        assertThatThrownBy(() -> cancelling.cancel(slip.id(), "MOVED")).isInstanceOf(Problem.Conflict.class);
    }

    /** */
    @Test
    void nobodyIsCheckedWhoHasDied() {
        transaction.executeWithoutResult(status -> follower.on(new WorkStopped(file.id(), "DIED")));
        assertThat(cases.row(slip.id()).nonReceiptReason()).isEqualTo("DIED");
        assertThat(checks.of(slip.id())).extracting(CheckRow::result).containsOnly(CheckResult.CANCELLED);
    }

    /** R-7S-21: what is over and done is not talked of any more, either. */
    @Test
    void withoutAgreementNothingIsPassedOnOfWhatIsFinished() {
        classifying.finish(slip.id());
        transaction.executeWithoutResult(status -> links.linkFor(slip.id()));
        transaction.executeWithoutResult(status -> follower.on(new WorkStopped(file.id(), "CLIENT_WITHDREW")));
        assertThat(cases.row(slip.id()).feedbackConsent()).isFalse();
        assertThat(records.rows(
                        "SELECT count(*) FROM referral_link WHERE referral_id = ? AND revoked_at IS NULL", slip.id()))
                .containsExactly("0");
    }

    /** R-7S-21. */
    @Test
    void withoutAgreementNothingIsPassedOn() {
        transaction.executeWithoutResult(status -> follower.on(new WorkStopped(file.id(), "CLIENT_WITHDREW")));
        assertThat(cases.row(slip.id()).feedbackConsent()).isFalse();
        assertThat(cases.row(slip.id()).serviceState()).isEqualTo(ServiceState.CANCELLED);
    }

    /** 15 August 2004 was a Sunday. */
    @Test
    void aControlDateStaysAsItWasTyped() {
        LocalDate sunday = LocalDate.of(2004, 8, 15);
        controls.set(slip.id(), sunday);
        long visit = controls.of(slip.id()).get(0).id();
        Deadline promised =
                deadlines.promise(file.id(), "walked-by-nobody", "REF_CONTROL_VISIT", String.valueOf(visit));
        assertThat(promised.typedDue()).isEqualTo(sunday);
        assertThat(day(promised)).isEqualTo(sunday);
        assertThatThrownBy(() -> controls.set(slip.id(), LocalDate.of(2004, 8, 11)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void aReferralThatIsOverTakesNoControlDate() {
        classifying.finish(slip.id());
        assertThatThrownBy(() -> controls.set(slip.id(), LocalDate.of(2004, 8, 20)))
                .isInstanceOf(Problem.Conflict.class);
    }

    /** R-7S-07b. */
    @Test
    void whoLeavesHearsWhichDaysAreLeftAndChooses() {
        assertThat(overview.referralsServed(file)).isTrue();
        assertThat(overview.goingOn(file)).singleElement().satisfies(one -> {
            assertThat(one.slip()).isEqualTo(slip.slipNumber());
            assertThat(one.days()).contains("19", "2004");
        });
        transaction.executeWithoutResult(status -> follower.on(new ChecksExplained(file.id(), "NO", slip.issuedOn())));
        assertThat(overview.referralsServed(file)).isFalse();
        assertThat(overview.goingOn(file)).isEmpty();
    }

    private boolean attempt() {
        return checks.attempted(
                cases.row(slip.id()), CheckCode.REF_CHECK_0, slip.issuedOn(), CheckWay.PHONE, document++);
    }

    private long document = System.nanoTime();

    private CheckResult result(CheckCode code) {
        return checks.of(slip.id()).stream()
                .filter(check -> check.code() == code)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private Map<String, LocalDate> dates() {
        List<Deadline> open =
                deadlines.list(file.id()).stream().filter(Deadline::isOpen).toList();
        return open.stream().collect(Collectors.toMap(Deadline::code, ChecksTests::day));
    }

    private static LocalDate day(Deadline deadline) {
        return LocalDate.ofInstant(deadline.dueAt(), ZoneId.of("Europe/Kyiv"));
    }
}
