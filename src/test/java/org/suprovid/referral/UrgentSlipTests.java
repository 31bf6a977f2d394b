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
import org.suprovid.crisis.CrisisStory;
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

    private static final Map<String, Object> FURTHER = Map.ofEntries(
            Map.entry("furtherOutcome", "ISSUED"),
            Map.entry("service", "REHABILITATION"),
            Map.entry("way", "REFERRAL"),
            Map.entry("wayReason", "KNOWS_PLACE"),
            Map.entry("appointmentOn", "TODAY+2"),
            Map.entry("dataConsent", "YES"),
            Map.entry("feedbackConsent", "YES"),
            Map.entry("discreet", "YES"),
            Map.entry("checksExplained", true),
            Map.entry("choice", "YES"));

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
    CrisisStory crises;

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

    /** R-REF-03: outside a crisis a slip comes from the plan. */
    @Test
    void outsideACrisisThereIsNone() {
        assertThatThrownBy(this::issueInPeace)
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("referral.problem.noCrisis");
        crises.over(karina);
        karina.finish("UserTask_ReviewCrisis");
        assertThatThrownBy(this::issueInPeace).isInstanceOf(Problem.Conflict.class);
    }

    /** R-REF-65, R-REF-66: what began outside the plan goes on outside the plan. */
    @Test
    void whereThePartnerSendsThemFurtherASlipOfTheNextLevelFollows() {
        String slip = issue();
        walks.untilItIs("2026-03-03T12:00");
        story.answered(slip, Told.sentFurther());
        walks.goOn();
        story.finish(karina, slip, "UserTask_FollowFurther", FURTHER);
        String further = records.rows(
                        "SELECT slip_number FROM referral WHERE level = 2 AND parent_id = ?", story.id(slip))
                .get(0);
        assertThat(story.waitsAt(further)).contains("UserTask_RecordAnswer");
        assertThat(story.promises(further)).contains("REF_CHECK_1W OPEN 2026-03-10");
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
        assertThatThrownBy(this::issueInPeace)
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("casework.problem.closed");
    }

    private String issue() {
        crises.reported(karina);
        return issueInPeace();
    }

    private String issueInPeace() {
        Map<String, Object> answers = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        List.of("slipOutcome", "crisis", "introduced", "agreementReason").forEach(answers::remove);
        answers.put("service", "LEGAL_ADVICE");
        answers.put("partner", String.valueOf(partners.active().get(0).id()));
        answers.put("appointmentOn", walks.today().plusDays(1).toString());
        return karina.as(
                karina.manager, () -> slips.issue(karina.number(), answers).slip());
    }
}
