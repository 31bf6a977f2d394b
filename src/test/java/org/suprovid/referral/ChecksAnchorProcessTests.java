package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** From what the four checks count: the slip, the appointment or the service (Q-14, Q-15, R-REF-40). */
@SystemTest
class ChecksAnchorProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void fromTheAppointmentTheFirstCheckIsOnItsDay() {
        CaseWalk karina = countingFrom("APPOINTMENT");
        String slip = karina.refer(Map.of("appointmentOn", "TODAY+10"));
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 OPEN 2026-03-12",
                        "REF_CHECK_1W OPEN 2026-03-19",
                        "REF_CHECK_1M OPEN 2026-04-12",
                        "REF_CHECK_3M OPEN 2026-06-12");
        walks.untilItIs("2026-03-11T20:00");
        assertThat(story.openChecks(slip)).isEmpty();
        for (String due : List.of(
                "REF_CHECK_0 2026-03-12T12:00",
                "REF_CHECK_1W 2026-03-19T12:00",
                "REF_CHECK_1M 2026-04-12T12:00",
                "REF_CHECK_3M 2026-06-12T12:00")) {
            String[] check = due.split(" ");
            walks.untilItIs(check[1]);
            assertThat(story.openChecks(slip)).containsExactly(check[0]);
            story.check(karina, slip, check[0], Map.of("visitState", "SERVED", "servedOn", "2026-03-12"));
        }
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
        assertThat(story.runs(slip)).isFalse();
    }

    /** A new day of the same visit is what they count from then. */
    @Test
    void anotherDayOfTheVisitMovesWhatCountsFromIt() {
        CaseWalk karina = countingFrom("APPOINTMENT");
        String slip = karina.refer(Map.of("appointmentOn", "TODAY+2"));
        walks.untilItIs("2026-03-04T12:00");
        story.check(karina, slip, "REF_CHECK_0", Map.of("visitState", "NO_SHOW", "refusalReason", "CLIENT_NO_SHOW"));
        story.finish(karina, slip, "UserTask_PlanReferralAnew", Map.of("appointmentOn", "TODAY+7"));
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 MET 2026-03-04",
                        "REF_CHECK_1W OPEN 2026-03-18",
                        "REF_CHECK_1M OPEN 2026-04-11",
                        "REF_CHECK_3M OPEN 2026-06-11");
        walks.untilItIs("2026-03-17T20:00");
        assertThat(story.openChecks(slip)).isEmpty();
        walks.untilItIs("2026-03-18T12:00");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_1W");
    }

    /** Until it is known they count from the slip; what is open then counts from the day of the service. */
    @Test
    void fromTheServiceTheyMoveWhenItIsKnown() {
        CaseWalk karina = countingFrom("SERVED");
        String slip = karina.refer(Map.of());
        assertThat(story.promises(slip)).contains("REF_CHECK_1W OPEN 2026-03-09", "REF_CHECK_3M OPEN 2026-06-02");
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        walks.untilItIs("2026-03-05T12:00");
        story.finish(
                karina,
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "SERVED", "receivedOn", "2026-03-04", "servedOn", "2026-03-05"));
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 MET 2026-03-02",
                        "REF_CHECK_1W OPEN 2026-03-12",
                        "REF_CHECK_1M OPEN 2026-04-05",
                        "REF_CHECK_3M OPEN 2026-06-05");
        walks.untilItIs("2026-03-11T20:00");
        assertThat(story.openChecks(slip)).isEmpty();
        for (String due : List.of("REF_CHECK_1W 2026-03-12", "REF_CHECK_1M 2026-04-05", "REF_CHECK_3M 2026-06-05")) {
            String[] check = due.split(" ");
            walks.untilItIs(check[1] + "T12:00");
            assertThat(story.openChecks(slip)).containsExactly(check[0]);
            story.check(karina, slip, check[0], Map.of("visitState", "SERVED", "servedOn", "2026-03-05"));
        }
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
    }

    /** The end of the monitoring moves along: nobody is judged before the last check could be made. */
    @Test
    void theMonitoringEndsAsMuchLater() {
        CaseWalk karina = countingFrom("SERVED");
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-20T12:00");
        story.finish(
                karina,
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "SERVED", "receivedOn", "2026-03-20", "servedOn", "2026-03-20"));
        walks.untilItIs("2026-07-04T12:00");
        assertThat(story.runs(slip)).as("P3M and P14D from the service").isTrue();
        walks.untilItIs("2026-07-05T12:00");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
    }

    private CaseWalk countingFrom(String anchor) {
        String code = standards.choosing("ALLIANCE_2010", "checks.anchor: " + anchor);
        long programme = staff.programme(18, Set.of("PWID"), List.of(code));
        return story.referredTo(
                "LEGAL_ADVICE", walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme)));
    }
}
