package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** SC-06: the sample row of the journal, walked through: sent on 12.08.2004, served on the 13th, looked at on Sunday the 15th. */
@SystemTest
class Sc06JournalRowProcessTests {

    private static final LocalDate SUNDAY = LocalDate.of(2004, 8, 15);

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    private CaseWalk client;
    private String slip;

    @BeforeEach
    void theSlipIsIssued() {
        walks.itIs("2004-08-12");
        String standard = own.since("ALLIANCE_2010", LocalDate.of(2004, 1, 1));
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(standard));
        client = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
        slip = story.referredTo("PSYCHOLOGIST", client).refer(Map.of());
        walks.goOn();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theFourChecksFallOnTheirDays() {
        assertThat(slip).startsWith("S-2004-");
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 OPEN 2004-08-12",
                        "REF_CHECK_1W OPEN 2004-08-19",
                        "REF_CHECK_1M OPEN 2004-09-12",
                        "REF_CHECK_3M OPEN 2004-11-12");
        assertThat(story.openChecks(slip)).as("at once").containsExactly("REF_CHECK_0");
        int open = 1;
        for (String day : List.of("2004-08-19", "2004-09-12", "2004-11-12")) {
            walks.untilItIs(day + "T07:59");
            assertThat(story.openChecks(slip)).as("before " + day).hasSize(open++);
            walks.untilItIs(day + "T08:00");
            assertThat(story.openChecks(slip)).as(day).hasSize(open);
        }
    }

    @Test
    void theControlVisitOnASundayIsNotMoved() {
        walks.untilItIs("2004-08-13");
        story.finish(client, slip, "UserTask_RecordAnswer", Map.of());
        story.control(client, slip, SUNDAY);
        walks.untilItIs("2004-08-15T07:59");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_ControlVisit");
        walks.untilItIs("2004-08-15T08:00");
        assertThat(story.task(slip, "UserTask_ControlVisit").due()).isEqualTo("2004-08-15T20:59:59Z");
    }

    /** T-14: the case manager is reminded every day, three times, then the delay is reported; the task stays. */
    @Test
    void aControlVisitIsAskedForAgainThreeDaysLong() {
        story.control(client, slip, SUNDAY);
        walks.untilItIs("2004-08-19T07:00");
        assertThat(visit()).containsExactly("OPEN 3 t CASE_MANAGER");
        assertThat(story.waitsAt(slip)).contains("UserTask_ControlVisit");
        story.finish(client, slip, "UserTask_ControlVisit", Map.of());
        assertThat(visit()).containsExactly("MET 3 t CASE_MANAGER");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_ControlVisit");
    }

    @Test
    void whereThePartnerSendsTheClientFurtherIsAReferralOfItsOwn() {
        walks.untilItIs("2004-08-13");
        story.answered(
                slip,
                new Visit(
                        true,
                        LocalDate.of(2004, 8, 13),
                        ServiceOutcome.SERVED,
                        LocalDate.of(2004, 8, 13),
                        null,
                        "Іванова С. В.",
                        "психолог",
                        null,
                        null,
                        null,
                        "Реабілітаційна програма",
                        Channel.LINK,
                        4,
                        null));
        walks.goOn();
        assertThat(story.waitsAt(slip)).contains("UserTask_FollowFurther");
        story.finish(
                client,
                slip,
                "UserTask_FollowFurther",
                Map.ofEntries(
                        Map.entry("furtherOutcome", "ISSUED"),
                        Map.entry("service", "REHABILITATION"),
                        Map.entry("way", "REFERRAL"),
                        Map.entry("wayReason", "KNOWS_PLACE"),
                        Map.entry("appointmentOn", "TODAY+2"),
                        Map.entry("dataConsent", "YES"),
                        Map.entry("feedbackConsent", "YES"),
                        Map.entry("discreet", "YES"),
                        Map.entry("checksExplained", true),
                        Map.entry("choice", "YES"),
                        Map.entry("agreementReason", "ONLY_PROVIDER")));
        String further = records.rows(
                        "SELECT slip_number FROM referral WHERE level = 2 AND parent_id = ?", story.id(slip))
                .get(0);
        assertThat(story.promises(further))
                .containsExactly(
                        "REF_CHECK_0 OPEN 2004-08-13",
                        "REF_CHECK_1W OPEN 2004-08-20",
                        "REF_CHECK_1M OPEN 2004-09-13",
                        "REF_CHECK_3M OPEN 2004-11-13");
        assertThat(story.promises(slip)).contains("REF_CHECK_1W OPEN 2004-08-19");
    }

    private List<String> visit() {
        return records.rows(
                "SELECT concat_ws(' ', d.state, d.reminded, d.overdue_since IS NOT NULL, d.escalated_to) FROM deadline d"
                        + " JOIN control_visit v ON v.id::text = d.subject WHERE d.code = 'REF_CONTROL_VISIT'"
                        + " AND v.referral_id = ?",
                story.id(slip));
    }
}
