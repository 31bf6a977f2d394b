package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.plan.LineState;
import org.suprovid.plan.PlanLine;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** A slip is issued, thought over or declined (R-REF-20, R-REF-27, R-REF-60). */
@SystemTest
class IssuingTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralReading reading;

    @Autowired
    private TransactionTemplate transaction;

    private long programme;
    private StaffMember manager;
    private CurrentActor.Binding acting;
    private CaseFile file;

    @BeforeEach
    void aLineThatGoesToAPartner() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        acting = acts(manager);
        file = cases.open(programme);
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
    }

    @Test
    void theNumberStandsInTheLineAndOnTheReferral() {
        ReferralRow issued = cases.issued(file);
        assertThat(issued.slipNumber()).matches("S-\\d{4}-\\d{5}");
        assertThat(cases.line(file).slipNumber()).isEqualTo(issued.slipNumber());
        assertThat(cases.line(file).state()).isEqualTo(LineState.IN_PROGRESS);
        assertThat(referrals.bySlip(issued.slipNumber())).hasValueSatisfying(referral -> {
            assertThat(referral.words().bring()).isEqualTo("passport");
            assertThat(referral.serviceState()).isEqualTo(ServiceState.ISSUED);
            assertThat(referral.responsibleId()).isEqualTo(manager.id());
        });
    }

    @Test
    void noNumberIsLostWhenNothingIsIssuedAndNoneIsGivenTwice() {
        int before = number(cases.issued(file));
        transaction.executeWithoutResult(status -> {
            cases.issued(cases.open(programme));
            status.setRollbackOnly();
        });
        List<CaseFile> others =
                IntStream.range(0, 4).mapToObj(i -> cases.open(programme)).toList();
        List<Integer> numbers = others.stream()
                .map(other -> CompletableFuture.supplyAsync(() -> {
                    try (var binding = acts(manager)) {
                        return number(cases.issued(other));
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(numbers).containsExactly(before + 1, before + 2, before + 3, before + 4);
    }

    @Test
    void aLineIsNotReferredTwiceAtTheSameTime() {
        assertThat(reading.toIssue(file.id(), cases.line(file).id())).isTrue();
        cases.issued(file);
        assertThat(reading.toIssue(file.id(), cases.line(file).id())).isFalse();
        assertThatThrownBy(() -> cases.issued(file)).hasMessageContaining("referral_one_running");
    }

    @Test
    void nothingIsIssuedWithoutTheClientsWord() {
        Agreed without = new Agreed(false, true, true, ChecksChoice.YES, "");
        assertThatThrownBy(() -> cases.issued(file, without)).hasMessageContaining("referral_issued_with_consent");
    }

    @Test
    void whatWasThoughtOverBecomesTheSlip() {
        PlanLine line = cases.line(file);
        issuing.undecided(Origin.line(file, line), cases.target(line), ServiceState.OFFERED, null, 1);
        assertThat(referrals.ofCase(file.id())).singleElement().satisfies(offered -> {
            assertThat(offered.serviceState()).isEqualTo(ServiceState.OFFERED);
            assertThat(offered.isIssued()).isFalse();
        });
        cases.issued(file);
        assertThat(referrals.ofCase(file.id())).singleElement().satisfies(issued -> {
            assertThat(issued.serviceState()).isEqualTo(ServiceState.ISSUED);
            assertThat(issued.appointmentOn()).isNotNull();
        });
    }

    @Test
    void whoDeclinesGetsNoNumberAndTheReasonStays() {
        PlanLine line = cases.line(file);
        issuing.undecided(Origin.line(file, line), cases.target(line), ServiceState.DECLINED, "CLIENT_NOT_READY", 1);
        assertThat(referrals.ofCase(file.id())).singleElement().satisfies(declined -> {
            assertThat(declined.slip()).isNull();
            assertThat(declined.nonReceiptReason()).isEqualTo("CLIENT_NOT_READY");
        });
    }

    @Test
    void strangersSeeNothingOfIt() {
        ReferralRow issued = cases.issued(file);
        try (var stranger = acts(staff.caseManager(staff.programme()))) {
            assertThat(referrals.bySlip(issued.slipNumber())).isEmpty();
            assertThat(referrals.find(issued.id())).isEmpty();
        }
    }

    private static int number(ReferralRow referral) {
        return Integer.parseInt(referral.slipNumber().substring("S-2026-".length()));
    }
}
