package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.deadline.CheckedNow;
import org.suprovid.deadline.RoundNow;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** Slips of clients who came once: checks only for who agreed and left a contact, else the partner alone is asked. */
@SystemTest
class OneTimeProcessTests {

    private static final String PHONE = "+380 50 111 22 33";

    @Autowired
    Walks walks;

    @Autowired
    OneTimeStory once;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Worklist worklist;

    @Autowired
    Monitoring monitoring;

    @Autowired
    Journal journal;

    @Autowired
    CheckedNow deadlines;

    @Autowired
    RoundNow round;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whoAgreedAndLeftAContactIsCheckedFourTimes() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.untilItIs("2026-03-02T10:00");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 OPEN 2026-03-02",
                        "REF_CHECK_1W OPEN 2026-03-09",
                        "REF_CHECK_1M OPEN 2026-04-02",
                        "REF_CHECK_3M OPEN 2026-06-02");
        story.check(marko, slip, "REF_CHECK_0", Map.of());
        story.finish(marko, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.waitsAt(slip)).isEmpty();
        for (String due : List.of("REF_CHECK_1W 2026-03-09", "REF_CHECK_1M 2026-04-02", "REF_CHECK_3M 2026-06-02")) {
            String[] check = due.split(" ");
            walks.untilItIs(check[1]);
            story.check(marko, slip, check[0], Map.of("visitState", "SERVED", "servedOn", "2026-03-02"));
        }
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.checks(slip)).hasSize(4).allMatch(check -> check.endsWith(" DONE"));
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
        assertThat(once.timeline(slip))
                .contains("referral.ISSUED", "referral.SERVED", "referral.CHECK_DONE", "referral.FINISHED");
        assertThat(monitored(marko))
                .filteredOn(line -> line.slip().equals(slip))
                .hasSize(4);
    }

    @Test
    void theTaskStandsInTheWorkersListUnderTheSlipWithItsReason() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.goOn();
        assertThat(marko.as(marko.manager, () -> worklist.page(marko.manager, null, null, null, Locale.ENGLISH))
                        .rows())
                .filteredOn(item -> item.key().equals("UserTask_MakeCheck"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.number()).isEqualTo(slip);
                    assertThat(item.who()).startsWith(once.card(marko));
                })
                .extracting(WorkItem::about)
                .isEqualTo(slip);
        assertThat(deadlines.run().findings()).noneMatch(finding -> slip.equals(finding.caseNumber()));
    }

    @Test
    void whoLeftNoContactIsNotCheckedAndThePartnersAnswerCounts() {
        CaseWalk marko = once.somebody(null);
        String slip = once.refer(marko, Map.of());
        walks.goOn();
        assertThat(story.checks(slip)).isEmpty();
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.stands(slip)).isEqualTo("ISSUED NO_CONTACT");
        assertThat(story.promises(slip)).isEmpty();
        walks.untilItIs("2026-03-03");
        story.answered(slip, served());
        walks.untilItIs("2026-06-16T20:00");
        round.go();
        assertThat(story.toldOfChecks(slip)).as("nobody hears of a delay").isEmpty();
        walks.untilItIs("2026-06-18");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.stands(slip)).isEqualTo("SERVED NO_CONTACT COMPLETED_PARTIAL");
        assertThat(monitored(marko)).singleElement().satisfies(line -> {
            assertThat(line.slip()).isEqualTo(slip);
            assertThat(line.card()).isEqualTo(once.card(marko));
            assertThat(line.result()).isEqualTo("No contact possible");
            assertThat(line.changes()).isEqualTo("Service given");
            assertThat(line.check()).isEmpty();
        });
        assertThat(journal(marko)).singleElement().extracting(JournalLine::slip).isEqualTo(slip);
    }

    @Test
    void aNoTakesTheOpenCheckAwayAndWhatWasMissedStaysMissed() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.untilItIs("2026-03-09");
        story.choose(marko, slip, ChecksChoice.NO);
        walks.goOn();
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.checks(slip))
                .containsExactly(
                        "REF_CHECK_0 MISSED",
                        "REF_CHECK_1W DECLINED_BY_CLIENT",
                        "REF_CHECK_1M DECLINED_BY_CLIENT",
                        "REF_CHECK_3M DECLINED_BY_CLIENT");
    }

    @Test
    void withoutContactAndAnswerItWasAFormality() {
        String slip = once.refer(once.somebody(null), Map.of());
        walks.untilItIs("2026-06-18");
        assertThat(story.stands(slip)).isEqualTo("ISSUED NO_CONTACT COMPLETED_FORMAL");
    }

    @Test
    void receivedWithoutMoreIsNoFormality() {
        String slip = once.refer(once.somebody(null), Map.of());
        walks.untilItIs("2026-03-03");
        story.answered(slip, received());
        walks.untilItIs("2026-06-18");
        assertThat(story.stands(slip)).isEqualTo("RECEIVED NO_CONTACT COMPLETED_UNKNOWN");
    }

    @Test
    void whoDidNotAgreeIsReportedInTheSameRow() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of("choice", "NO"));
        walks.goOn();
        assertThat(story.checks(slip)).isEmpty();
        assertThat(story.stands(slip)).isEqualTo("ISSUED NO_CONTACT");
        assertThat(monitored(marko))
                .singleElement()
                .extracting(MonitoringLine::slip)
                .isEqualTo(slip);
    }

    @Test
    void aContactLeftWithTheSlipIsEnough() {
        CaseWalk marko = once.somebody(null);
        String slip = once.refer(marko, Map.of("reachedBy", PHONE));
        walks.goOn();
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
    }

    @Test
    void whoCanBeReachedAtLastGetsTheChecksThatAreStillAhead() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of("choice", "NO"));
        walks.untilItIs("2026-03-20");
        story.choose(marko, slip, ChecksChoice.YES);
        walks.untilItIs("2026-04-02");
        assertThat(story.checks(slip))
                .containsExactly(
                        "REF_CHECK_0 DECLINED_BY_CLIENT",
                        "REF_CHECK_1W DECLINED_BY_CLIENT",
                        "REF_CHECK_1M",
                        "REF_CHECK_3M");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_1M");
    }

    @Test
    void aLateCheckIsToldToTheWorkerAndStandsInTheTimelineOfTheSlip() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.untilItIs("2026-03-13");
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL AND about = ?",
                        marko.manager.id(),
                        "referral/" + story.id(slip) + "/REF_CHECK_1W/" + story.id(slip)))
                .containsExactly("REFERRAL_OVERDUE");
        assertThat(once.timeline(slip)).contains("DEADLINE_OVERDUE");
        story.check(marko, slip, "REF_CHECK_1W", Map.of());
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE withdrawn_at IS NULL AND about = ?",
                        "referral/" + story.id(slip) + "/REF_CHECK_1W/" + story.id(slip)))
                .isEmpty();
    }

    @Test
    void whoStayedAwayIsPlannedAnewWithoutALine() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.untilItIs("2026-03-03");
        story.finish(
                marko,
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "NO_SHOW", "refusalReason", "CLIENT_NO_SHOW"));
        story.finish(marko, slip, "UserTask_PlanReferralAnew", Map.of("replan", "GIVE_UP"));
        assertThat(story.stands(slip)).startsWith("NO_SHOW");
        assertThat(story.waitsAt(slip)).containsOnly("UserTask_MakeCheck");
    }

    @Test
    void aControlVisitComesOnItsDay() {
        CaseWalk marko = once.somebody(PHONE);
        String slip = once.refer(marko, Map.of());
        walks.goOn();
        story.control(marko, slip, LocalDate.of(2026, 3, 15));
        walks.untilItIs("2026-03-15");
        story.finish(
                marko, slip, "UserTask_ControlVisit", Map.of("controlResult", "CONFIRMED", "madeOn", "2026-03-15"));
        assertThat(once.timeline(slip)).contains("referral.CONTROL_SET");
    }

    @Test
    void theStandardIsTheProgrammesOnTheDayOfTheSlip() {
        String slip = once.refer(once.somebody(PHONE), Map.of());
        assertThat(records.rows(
                        "SELECT DISTINCT s.code FROM referral_standard f JOIN referral r ON r.id = f.referral_id"
                                + " JOIN standard_version v ON v.id = f.standard_version_id JOIN standard s ON s.id = v.standard_id"
                                + " WHERE r.slip_number = ?",
                        slip))
                .containsExactlyElementsOf(records.rows(
                        "SELECT f.standard_code FROM programme_standard f JOIN referral r ON r.programme_id = f.programme_id"
                                + " WHERE r.slip_number = ?",
                        slip));
    }

    private List<MonitoringLine> monitored(CaseWalk walk) {
        MonitoringFilter all = new MonitoringFilter(null, null, null, null, null, null);
        return walk.as(
                walk.manager,
                () -> monitoring.page(all, null, 30, Locale.ENGLISH).rows());
    }

    private List<JournalLine> journal(CaseWalk walk) {
        JournalFilter all = new JournalFilter(null, null, null, null, null, null, null, false);
        return walk.as(
                walk.manager, () -> journal.page(all, null, 30, Locale.ENGLISH).rows());
    }

    private static Visit served() {
        return Told.servedByLink(LocalDate.of(2026, 3, 3), null, null);
    }

    private static Visit received() {
        return Told.of(true, ServiceOutcome.IN_PROGRESS);
    }
}
