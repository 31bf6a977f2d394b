package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;
import org.suprovid.platform.Problem;
import org.suprovid.standard.TestStandards;

/** A slip in a crisis waits for no plan and no agreement, and is followed up like every other (R-12S-11c, R-REF-11). */
@SystemTest
class UrgentSlipTests {

    @Autowired
    Walks walks;

    @Autowired
    UrgentSlips slips;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Partners partners;

    @Autowired
    TestStandards standards;

    @Autowired
    TestStaff staff;

    private CaseWalk karina;

    @BeforeEach
    void beforeAnyPlan() {
        walks.itIs("2026-03-02");
        String strict = standards.choosing("ALLIANCE_2010", "agreement.missing: BLOCK");
        long programme = staff.programme(18, Set.of("PWID"), List.of(strict));
        karina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toCase();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void noPlanAndNoAgreementHoldItUp() {
        String slip = issue();
        walks.goOn();
        assertThat(records.rows(
                        "SELECT crisis || ' ' || coalesce(plan_line_id::text, 'no line') || ' ' || level FROM referral WHERE slip_number = ?",
                        slip))
                .containsExactly("true no line 1");
        assertThat(story.waitsAt(slip)).containsExactly("UserTask_MakeCheck", "UserTask_RecordAnswer");
    }

    @Test
    void whatCameOfItEndsTheServiceAndTheChecksGoOn() {
        String slip = issue();
        walks.untilItIs("2026-03-03T12:00");
        karina.finishOnSlip(slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.waitsAt(slip)).containsExactly("UserTask_MakeCheck");
        walks.untilItIs("2026-07-01T12:00");
        assertThat(records.rows("SELECT finished_at IS NOT NULL FROM referral WHERE slip_number = ?", slip))
                .containsExactly("t");
    }

    @Test
    void whoDidNotGetThereIsGivenAnotherDay() {
        String slip = issue();
        karina.finishOnSlip(
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "NO_SHOW", "channel", "PHONE", "refusalReason", "CLIENT_NO_SHOW"));
        karina.finishOnSlip(slip, "UserTask_PlanReferralAnew", Map.of());
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer");
    }

    @Test
    void severalMayBeOnTheWayAtOnce() {
        assertThat(issue()).isNotEqualTo(issue());
    }

    @Test
    void aClosedCaseIssuesNone() {
        karina.finish("UserTask_OpenClientCard").fromCardToRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("MOVED_AWAY", "NO", "NO");
        assertThatThrownBy(this::issue).isInstanceOf(Problem.Conflict.class);
    }

    private String issue() {
        Map<String, Object> answers = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        List.of("slipOutcome", "crisis", "introduced", "agreementReason").forEach(answers::remove);
        answers.put("service", "LEGAL_ADVICE");
        answers.put("partner", String.valueOf(partners.active().get(0).id()));
        answers.put("appointmentOn", walks.today().plusDays(1).toString());
        return karina.as(
                karina.manager, () -> slips.issue(karina.number(), answers).slip());
    }
}
