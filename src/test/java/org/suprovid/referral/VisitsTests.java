package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.TimelineEntry;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.plan.LineState;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** What came of a visit, said by whomever, on record once (R-REF-16, R-REF-22, R-REF-60). */
@SystemTest
class VisitsTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Referrals referrals;

    @Autowired
    private LineConclusion lines;

    @Autowired
    private Classifying classifying;

    @Autowired
    private VisitInLine knowledge;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Records records;

    private StaffMember manager;
    private StaffMember supervisor;
    private CurrentActor.Binding acting;
    private CaseFile file;
    private ReferralRow slip;
    private LocalDate today;

    @BeforeEach
    void aSlip() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        supervisor = staff.supervisor(programme);
        acting = acts(manager);
        file = cases.open(programme);
        slip = cases.issued(file);
        today = slip.issuedOn();
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
    }

    @Test
    void aServiceHasItsDayAndWhoGaveIt() {
        referrals.answered(slip.id(), Told.served(today, 4));
        Referral served = referrals.find(slip.id()).orElseThrow();
        assertThat(served.serviceState()).isEqualTo(ServiceState.SERVED);
        assertThat(served.servedOn()).isEqualTo(today);
        assertThat(served.qualityClient()).isEqualTo(4);
        assertThat(served.words().servedBy()).isEqualTo("С. Іванова");
        assertThat(served.words().bring()).isEqualTo("passport");
    }

    @Test
    void theSameSaidTwiceIsSaidOnce() {
        referrals.answered(slip.id(), Told.served(today, 4));
        referrals.answered(slip.id(), Told.served(today, 4));
        assertThat(records.rows("SELECT count(*) FROM visit_report WHERE referral_id = ?", slip.id()))
                .containsExactly("1");
        assertThat(kinds()).containsOnlyOnce("referral.SERVED");
    }

    @Test
    void whatWasServedStaysServedAndWhatElseIsSaidStandsBesideIt() {
        referrals.answered(slip.id(), Told.served(today, 4));
        referrals.answered(slip.id(), Told.stayedAway());
        assertThat(cases.row(slip.id()).serviceState()).isEqualTo(ServiceState.SERVED);
        assertThat(cases.row(slip.id()).nonReceiptReason()).isNull();
        assertThat(records.rows("SELECT changed::text FROM visit_report WHERE referral_id = ? ORDER BY id", slip.id()))
                .containsExactly("true", "false");
    }

    @Test
    void withTheClientsMarkTheLineIsDone() {
        referrals.answered(slip.id(), Told.served(today, 4));
        assertThat(lines.conclude(slip.id())).isTrue();
        assertThat(cases.line(file).state()).isEqualTo(LineState.DONE);
        assertThat(cases.line(file).quality()).isEqualTo(4);
        assertThat(cases.line(file).words().result()).isEqualTo("was listened to");
        assertThat(lines.conclude(slip.id())).isFalse();
    }

    @Test
    void withoutTheMarkTheLineWaitsAndItsFormKnowsTheRest() {
        referrals.answered(slip.id(), Told.served(today, null));
        assertThat(lines.conclude(slip.id())).isFalse();
        assertThat(cases.line(file).isOpen()).isTrue();
        assertThat(knowledge.of(file.id(), slip.planLineId()))
                .containsEntry("lineOutcome", "DONE")
                .containsEntry("resultDate", today.toString())
                .containsEntry("result", "was listened to");
    }

    @Test
    void aVisitThatCameToNothingSaysWhy() {
        referrals.answered(slip.id(), Told.refused("MISSING_DOCUMENTS"));
        assertThat(cases.row(slip.id()).nonReceiptReason()).isEqualTo("MISSING_DOCUMENTS");
        assertThat(lines.conclude(slip.id())).isTrue();
        assertThat(cases.line(file).nonReceiptReason()).isEqualTo("MISSING_DOCUMENTS");
    }

    @Test
    void aLateAnswerStillCounts() {
        classifying.finish(slip.id());
        assertThat(cases.row(slip.id()).classification()).isEqualTo(Classification.COMPLETED_FORMAL);
        referrals.answered(slip.id(), Told.served(today, 5));
        assertThat(cases.row(slip.id()).classification()).isEqualTo(Classification.COMPLETED_PARTIAL);
        assertThat(cases.line(file).state()).isEqualTo(LineState.DONE);
    }

    /** R-REF-74. */
    @Test
    void whenAPartnerRefusesAgainTheSupervisorIsToTalkToThem() {
        referrals.answered(slip.id(), Told.refused("PROVIDER_REFUSED"));
        int before = told("PARTNER_REFUSES", supervisor);
        referrals.answered(cases.issued(cases.open(file.programmeId())).id(), Told.refused("PROVIDER_REFUSED"));
        assertThat(told("PARTNER_REFUSES", supervisor)).isEqualTo(before + 1);
    }

    /** R-REF-74. */
    @Test
    void whenAClientStaysAwayAgainTheWorkerIsToGoAlong() {
        referrals.answered(slip.id(), Told.stayedAway());
        assertThat(told("CLIENT_STAYS_AWAY", manager)).isZero();
        cases.anotherTry(slip.id());
        referrals.answered(slip.id(), Told.stayedAway());
        assertThat(told("CLIENT_STAYS_AWAY", manager)).isOne();
    }

    @Test
    void theWorkerHearsWhatOthersAnswer() {
        try (var other = acts(supervisor)) {
            referrals.answered(slip.id(), Told.served(today, 4));
        }
        assertThat(told("REFERRAL_ANSWERED", manager)).isOne();
        assertThat(told("REFERRAL_ANSWERED", supervisor)).isZero();
    }

    private int told(String kind, StaffMember to) {
        return Integer.parseInt(
                records.rows("SELECT count(*) FROM notification WHERE kind = ? AND staff_id = ?", kind, to.id())
                        .get(0));
    }

    private List<String> kinds() {
        return timeline.of(file.id(), null, 50).rows().stream()
                .map(TimelineEntry::kind)
                .toList();
    }
}
