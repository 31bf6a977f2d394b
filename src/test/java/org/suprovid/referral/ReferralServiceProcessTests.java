package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.UsualAnswers.slip;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** The way to the service: what comes of a visit, whoever says so, and how it goes on (R-REF-60, R-7S-25). */
@SystemTest
class ReferralServiceProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Handovers handovers;

    @Autowired
    Cases cases;

    @Autowired
    TestStaff staff;

    @Autowired
    Partners partners;

    @Autowired
    Worklist worklist;

    @Autowired
    KnownPartners known;

    private CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aLineThatGoesByReferralBeginsWithItsSlip() {
        assertThat(karina.waitsAt()).containsExactly("UserTask_IssueReferral", "UserTask_MonitoringContact");
        String slip = karina.refer(Map.of());
        walks.goOn();
        assertThat(karina.waitsAt()).containsExactly("UserTask_MonitoringContact", "UserTask_RecordLineResult");
        assertThat(story.waitsAt(slip)).containsExactly("UserTask_MakeCheck", "UserTask_RecordAnswer");
        assertThat(story.stands(slip)).isEqualTo("ISSUED SCHEDULED");
        assertThat(lineDeadlines()).containsExactly("OPEN 2026-03-16");
    }

    @Test
    void whatAReferralAsksForStandsAmongTheTasksOfItsCaseUnderItsSlip() {
        String slip = karina.refer(Map.of());
        assertThat(karina.as(karina.manager, () -> worklist.of(karina.number(), karina.manager, Locale.ENGLISH)))
                .filteredOn(item -> item.key().equals("UserTask_RecordAnswer"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.mine()).isTrue();
                    assertThat(item.number()).isEqualTo(karina.number());
                    assertThat(item.about()).isEqualTo(slip);
                });
        assertThat(karina.as(
                                karina.manager,
                                () -> worklist.page(karina.manager, null, karina.number(), null, Locale.ENGLISH))
                        .rows())
                .extracting(WorkItem::key)
                .contains("UserTask_RecordAnswer");
        StaffMember stranger = staff.caseManager(staff.programme());
        assertThat(karina.as(stranger, () -> worklist.of(slip, stranger, Locale.ENGLISH)))
                .isEmpty();
    }

    /** Partners seldom know the client's mark; a check that brings it leaves nothing to be asked (R-PLAN-12, R-REF-70). */
    @Test
    void theMarkFromACheckEndsALineWhoseServiceThePartnerConfirmed() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.answered(slip, Told.servedByLink(LocalDate.of(2026, 3, 3), "юрист", null));
        walks.goOn();
        assertThat(karina.waitsAt()).contains("UserTask_RecordLineResult");
        story.check(
                karina, slip, "REF_CHECK_0", Map.of("visitState", "SERVED", "servedOn", "2026-03-03", "quality", "5"));
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(karina.waitsAt()).doesNotContain("UserTask_RecordLineResult");
        assertThat(records.rows(
                        "SELECT l.quality || ' ' || l.result_on FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                                + " WHERE c.number = ?",
                        karina.number()))
                .containsExactly("5 2026-03-03");
    }

    @Test
    void whoThinksItOverIsAskedAgainAndWhoDeclinesIsNot() {
        karina.finish("UserTask_IssueReferral", Map.of("slipOutcome", "OFFERED", "thinkUntil", "TODAY+5"));
        assertThat(karina.waitsAt()).contains("UserTask_IssueReferral");
        karina.finish("UserTask_IssueReferral", Map.of("slipOutcome", "DECLINED", "declineReason", "CLIENT_REFUSED"));
        assertThat(karina.waitsAt()).doesNotContain("UserTask_IssueReferral", "UserTask_RecordLineResult");
    }

    @Test
    void servedAnotherWayTheLineIsConcludedByHand() {
        karina.withoutSlips();
        assertThat(karina.waitsAt()).contains("UserTask_RecordLineResult");
        karina.finish("UserTask_RecordLineResult");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan");
    }

    @Test
    void thePartnersAnswerConcludesTheLineAndTheTasksGoAway() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.answered(slip, served(4));
        walks.goOn();
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan").doesNotContain("UserTask_RecordLineResult");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_RecordAnswer");
        assertThat(feedback(slip)).containsExactly("MET");
    }

    /** Who was served before the hour that was agreed needs no reminding, and nobody is late for it. */
    @Test
    void anAnswerBeforeTheAgreedHourEndsTheWaitingForIt() {
        String slip = karina.refer(escorted());
        walks.goOn();
        story.answered(slip, served(2));
        walks.goOn();
        story.finish(karina, slip, "UserTask_WriteAccompaniment", Map.of());
        assertThat(records.rows(
                        "SELECT d.code || ' ' || d.state FROM deadline d WHERE d.subject = ? AND d.code IN"
                                + " ('APPOINTMENT_REMINDER', 'PARTNER_FEEDBACK') ORDER BY d.code",
                        String.valueOf(story.id(slip))))
                .containsExactly("APPOINTMENT_REMINDER MET", "PARTNER_FEEDBACK MET");
    }

    @Test
    void whatTheWorkerHearsCountsTheSame() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(story.runs(slip)).as("its checks are still to come").isTrue();
    }

    /** R-REF-22: from whichever side it is heard. */
    @ParameterizedTest
    @ValueSource(strings = {"COUPON", "MEETING", "MAIL"})
    void whatIsTypedInFromPaperAMeetingOrALetterCountsTheSame(String channel) {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of("channel", channel));
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(records.rows("SELECT channel FROM visit_report WHERE referral_id = ?", story.id(slip)))
                .containsExactly(channel);
        assertThat(feedback(slip)).containsExactly("MET");
    }

    @Test
    void anAnswerThatComesWhileSomebodyIsOnTheWayLeavesTheRecordToBeWritten() {
        String slip = karina.refer(escorted());
        walks.goOn();
        assertThat(story.waitsAt(slip)).contains("UserTask_AccompanyClient").doesNotContain("UserTask_RecordAnswer");
        walks.untilItIs("2026-03-03T12:00");
        story.answered(slip, served(5));
        walks.goOn();
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(story.waitsAt(slip)).contains("UserTask_WriteAccompaniment").doesNotContain("UserTask_RecordAnswer");
        story.finish(karina, slip, "UserTask_WriteAccompaniment", Map.of());
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_WriteAccompaniment");
    }

    @Test
    void whoWentAlongIsAskedForTheAnswerNext() {
        String slip = karina.refer(escorted());
        walks.untilItIs("2026-03-03T16:00");
        story.finish(karina, slip, "UserTask_AccompanyClient", Map.of());
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer").doesNotContain("UserTask_AccompanyClient");
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_WriteAccompaniment");
    }

    @Test
    void whoDidNotComeGetsAnotherDateAndTheChecksStay() {
        String slip = karina.refer(Map.of());
        List<String> before = story.promises(slip);
        walks.untilItIs("2026-03-04");
        noShow(slip);
        assertThat(story.waitsAt(slip)).contains("UserTask_PlanReferralAnew");
        story.finish(karina, slip, "UserTask_PlanReferralAnew", Map.of());
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer").doesNotContain("UserTask_PlanReferralAnew");
        assertThat(story.stands(slip)).startsWith("ISSUED");
        assertThat(records.rows("SELECT attempt || ' ' || appointment_on FROM referral WHERE slip_number = ?", slip))
                .containsExactly("2 2026-03-07");
        assertThat(story.promises(slip))
                .as("another date does not restart them (Q-14)")
                .isEqualTo(before);
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.line(slip)).isEqualTo("DONE");
    }

    /** R-REF-65: one way on is one slip, however often it is told. */
    @Test
    void whoIsSentFurtherIsFollowedOnce() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.answered(slip, Told.sentFurther());
        walks.goOn();
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.waitsAt(slip)).containsOnlyOnce("UserTask_FollowFurther");
    }

    /** R-REF-66: three levels at most, each with checks of its own. */
    @Test
    void farthestIsTheThirdLevel() {
        String first = karina.refer(Map.of());
        String second = sentOn(first);
        String third = sentOn(second);
        assertThat(records.rows("SELECT level FROM referral WHERE slip_number = ?", third))
                .containsExactly("3");
        assertThat(story.checks(third)).hasSize(4);
        story.answered(third, Told.sentFurther());
        walks.goOn();
        assertThat(story.waitsAt(third)).doesNotContain("UserTask_FollowFurther");
    }

    /** Follows the client with a slip of the next level; returns its number. */
    private String sentOn(String slip) {
        story.answered(slip, Told.sentFurther());
        walks.goOn();
        Map<String, Object> further = new HashMap<>(slip("REFERRAL", "YES"));
        List.of("slipOutcome", "crisis", "introduced").forEach(further::remove);
        further.putAll(Map.of("furtherOutcome", "ISSUED", "service", "REHABILITATION"));
        story.finish(karina, slip, "UserTask_FollowFurther", further);
        return records.rows("SELECT slip_number FROM referral WHERE parent_id = ?", story.id(slip))
                .get(0);
    }

    @Test
    void anotherPartnerMeansAnotherSlipWithItsOwnChecks() {
        String slip = karina.refer(Map.of());
        long other = partners.add("LEGAL_OTHER_" + story.id(slip), "Інший центр", "LEGAL");
        walks.untilItIs("2026-03-04");
        noShow(slip);
        story.finish(karina, slip, "UserTask_PlanReferralAnew", toOther(other, "YES"));
        List<String> slips = slips();
        assertThat(slips).hasSize(2);
        assertThat(story.waitsAt(slips.get(1))).contains("UserTask_RecordAnswer");
        assertThat(story.promises(slips.get(1)))
                .contains("REF_CHECK_1W OPEN 2026-03-11", "REF_CHECK_3M OPEN 2026-06-04");
        assertThat(story.runs(slip)).as("the old one keeps its checks").isTrue();
        assertThat(story.line(slip)).as("the line waits for the other partner").isEqualTo("IN_PROGRESS");
    }

    /** the first partner may still take the client on; both referrals stand beside each other. */
    @Test
    void theFirstPartnerMaySayMeanwhileThatTheClientCame() {
        String slip = karina.refer(Map.of());
        long other = partners.add("LEGAL_THIRD_" + story.id(slip), "Третій центр", "LEGAL");
        walks.untilItIs("2026-03-04");
        noShow(slip);
        story.finish(karina, slip, "UserTask_PlanReferralAnew", toOther(other, "YES"));
        story.answered(slip, Told.of(true, ServiceOutcome.IN_PROGRESS));
        walks.goOn();
        assertThat(story.stands(slip)).startsWith("RECEIVED");
        assertThat(story.stands(slips().get(1))).startsWith("ISSUED");
        assertThat(story.line(slip)).isEqualTo("IN_PROGRESS");
    }

    /** R-CONF-04: consent was given for the first partner, not for another one. */
    @Test
    void anotherPartnerIsAgreedToAnew() {
        String slip = karina.refer(Map.of());
        long other = partners.add("LEGAL_FOURTH_" + story.id(slip), "Четвертий центр", "LEGAL");
        walks.untilItIs("2026-03-04");
        noShow(slip);
        Map<String, Object> refused = toOther(other, "YES");
        refused.put("dataConsent", "NO");
        assertThatThrownBy(() -> story.finish(karina, slip, "UserTask_PlanReferralAnew", refused))
                .hasMessageContaining("dataConsent");
        story.finish(karina, slip, "UserTask_PlanReferralAnew", toOther(other, "NO"));
        assertThat(records.rows(
                        "SELECT concat_ws(' ', data_consent, feedback_consent, checks_choice) FROM referral WHERE slip_number = ?",
                        slips().get(1)))
                .containsExactly("t f YES");
    }

    @Test
    void givenUpTheLineSaysWhyNothingCameOfIt() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        noShow(slip);
        story.finish(karina, slip, "UserTask_PlanReferralAnew", Map.of("replan", "GIVE_UP"));
        assertThat(story.line(slip)).isEqualTo("NOT_RECEIVED");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan");
        assertThat(story.runs(slip))
                .as("checks are made whether or not the slip was used (R-REF-43)")
                .isTrue();
    }

    /** one side takes it for a visit that did not happen, the other knows better. */
    @Test
    void betterNewsEndsThePlanning() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        noShow(slip);
        story.answered(slip, served(4));
        walks.goOn();
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_PlanReferralAnew");
        assertThat(story.line(slip)).isEqualTo("DONE");
    }

    @Test
    void receivedAndAskedToComeAgainTheAnswerIsWaitedForOnceMore() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(
                karina, slip, "UserTask_RecordAnswer", Map.of("visitOutcome", "RECEIVED", "nextVisitOn", "2026-03-20"));
        assertThat(story.stands(slip)).startsWith("RECEIVED");
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer");
        assertThat(story.task(slip, "UserTask_RecordAnswer").due()).isEqualTo("2026-03-23T21:59:59Z");
        assertThat(records.rows(
                        "SELECT (d.due_at AT TIME ZONE 'Europe/Kyiv')::text FROM deadline d"
                                + " WHERE d.code = 'APPOINTMENT_REMINDER' AND d.state = 'OPEN' AND d.subject = ?",
                        String.valueOf(story.id(slip))))
                .as("reminded is of the visit that comes next")
                .containsExactly("2026-03-20 23:59:59");
    }

    @Test
    void thePartnerIsAskedTwiceAndThenTheSupervisorHears() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-11");
        assertThat(records.rows(
                        "SELECT h.act_id_ || ' ' || (h.start_time_)::date FROM act_hi_actinst h JOIN referral r"
                                + " ON r.process_instance_id = h.proc_inst_id_ WHERE r.slip_number = ?"
                                + " AND h.act_id_ IN ('Event_FeedbackDue', 'Event_FeedbackStillOpen',"
                                + " 'Event_FeedbackOverdue') ORDER BY h.start_time_, h.act_id_",
                        slip))
                .containsExactly(
                        "Event_FeedbackDue 2026-03-06",
                        "Event_FeedbackStillOpen 2026-03-10",
                        "Event_FeedbackOverdue 2026-03-10");
        assertThat(records.rows(
                        "SELECT d.escalated_to FROM deadline d WHERE d.code = 'PARTNER_FEEDBACK' AND d.subject = ?",
                        String.valueOf(story.id(slip))))
                .containsExactly("SUPERVISOR");
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer");
    }

    /** the partner's word counts, not the standard's three days. */
    @Test
    void whereTheAgreementSaysByWhenThePartnerAnswersItIsThatDay() {
        walks.itIs("2026-04-06");
        karina = story.somebody();
        String lawyers;
        try (var binding = TestStaff.acts(karina.supervisor)) {
            lawyers = known.known("Lawyers", "LEGAL_ADVICE");
            known.agreement(lawyers, LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 7), 10);
        }
        String slip = karina.refer(Map.of("partner", String.valueOf(known.id(lawyers))));
        walks.untilItIs("2026-04-20");
        assertThat(records.rows(
                        "SELECT (d.due_at AT TIME ZONE 'Europe/Kyiv')::date || ' ' || d.anchor_event FROM deadline d"
                                + " WHERE d.code = 'PARTNER_FEEDBACK' AND d.subject = ?",
                        String.valueOf(story.id(slip))))
                .containsExactly("2026-04-17 ANSWER_AGREED");
    }

    @Test
    void cancelledItPromisesNothingAnyMore() {
        String slip = karina.refer(escorted());
        walks.untilItIs("2026-03-05");
        story.tell(slip, "ReferralCancelled", Map.of());
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.waitsAt(slip)).isEmpty();
        assertThat(story.checks(slip)).allMatch(check -> check.endsWith(" CANCELLED"));
        assertThat(records.rows(
                        "SELECT d.code FROM deadline d JOIN referral r ON d.subject = r.id::text AND d.case_id = r.case_id"
                                + " WHERE r.slip_number = ? AND d.state IN ('OPEN', 'OFF') AND d.code <> 'PLAN_LINE_DUE'",
                        slip))
                .isEmpty();
    }

    @Test
    void aReviewTakesTheRunningReferralAlong() {
        String slip = karina.refer(Map.of());
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "UPDATE"))
                .finish("UserTask_ReviewPlan");
        assertThat(karina.waitsAt()).contains("UserTask_RecordLineResult").doesNotContain("UserTask_IssueReferral");
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.line(slip)).isEqualTo("DONE");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan");
    }

    /** R-ROLE-25: rows, process and tasks, also those that are made later. */
    @Test
    void whoTakesOverTheCaseTakesOverItsReferrals() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        long programme = karina.manager.programmes().iterator().next();
        StaffMember next = staff.caseManager(programme);
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        String id = String.valueOf(next.id());
        assertThat(story.task(slip, "UserTask_RecordAnswer").assignee()).isEqualTo(id);
        walks.untilItIs("2026-03-09");
        assertThat(story.task(slip, "UserTask_MakeCheck").assignee()).isEqualTo(id);
        assertThat(records.rows("SELECT responsible_id FROM referral WHERE slip_number = ?", slip))
                .containsExactly(id);
    }

    private void noShow(String slip) {
        story.finish(
                karina,
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "NO_SHOW", "channel", "PHONE", "refusalReason", "CLIENT_NO_SHOW"));
    }

    private List<String> slips() {
        return records.rows(
                "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id WHERE c.number = ? ORDER BY r.id",
                karina.number());
    }

    private static Map<String, Object> toOther(long partner, String feedback) {
        return new HashMap<>(Map.of(
                "replan", "OTHER_PARTNER",
                "partner", String.valueOf(partner),
                "way", "REFERRAL",
                "wayReason", "KNOWS_PLACE",
                "appointmentOn", "TODAY+2",
                "agreementReason", "ONLY_PROVIDER",
                "dataConsent", "YES",
                "feedbackConsent", feedback,
                "discreet", "YES"));
    }

    private Map<String, Object> escorted() {
        Map<String, Object> slip = slip("ACCOMPANIMENT", "YES");
        slip.put("escort", String.valueOf(karina.manager.id()));
        return slip;
    }

    private static Visit served(int quality) {
        return Told.servedByLink(LocalDate.of(2026, 3, 3), "юрист", quality);
    }

    private List<String> feedback(String slip) {
        return records.rows(
                "SELECT d.state FROM deadline d WHERE d.code = 'PARTNER_FEEDBACK' AND d.subject = ? ORDER BY d.id",
                String.valueOf(story.id(slip)));
    }

    private List<String> lineDeadlines() {
        return records.rows(
                "SELECT d.state || ' ' || (d.due_at AT TIME ZONE 'Europe/Kyiv')::date FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = 'PLAN_LINE_DUE' ORDER BY d.id",
                karina.number());
    }
}
