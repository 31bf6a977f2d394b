package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.standard.Calendars;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** The dates of every timer that the sources state (domain 9.1), by the standards as shipped. */
@SystemTest
class StatedTimersTests {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String LESSON = "ALLIANCE_LESSON_19";

    @Autowired
    Standards standards;

    @Autowired
    Calendars calendars;

    @Autowired
    Strictest strictest;

    @ParameterizedTest(name = "{0} {2} from {3}: {4}")
    @CsvSource({
        // rule, standard, timer, counted from, due day, overdue day
        "T-01, ALLIANCE_LESSON_19, CONSENT_SIGN, 2026-03-01T10:00, 2026-03-04, 2026-03-04",
        "T-01, ALLIANCE_LESSON_19, CONSENT_SIGN, 2026-02-26T23:59, 2026-03-01, 2026-03-01",
        "T-01, ALLIANCE_LESSON_19, CONSENT_SIGN, 2028-02-26T00:00, 2028-02-29, 2028-02-29",
        "T-01, ALLIANCE_LESSON_19, CONSENT_SIGN, 2026-03-26T10:00, 2026-03-29, 2026-03-29",
        "T-02, ALLIANCE_2010, CARD_FILL, 2026-10-25T02:30, 2026-10-25, 2026-10-25",
        "T-02, ALLIANCE_2010, CARD_FILL, 2026-12-31T23:59, 2026-12-31, 2026-12-31",
        "T-03, ELDERLY_HOME_SUPPORTIVE, BRIEF_ASSESSMENT, 2026-02-01T10:00, 2026-03-03, 2026-03-03",
        "T-03, ELDERLY_HOME_SUPPORTIVE, BRIEF_ASSESSMENT, 2028-02-01T10:00, 2028-03-02, 2028-03-02",
        "T-03, NYS_AI_2006_LIKE, BRIEF_ASSESSMENT, 2026-02-15T10:00, 2026-03-02, 2026-03-02",
        "T-05, ELDERLY_HOME_SUPPORTIVE, SERVICE_START, 2026-02-28T10:00, 2026-02-28, 2026-03-03",
        "T-08, ELDERLY_HOME_SUPPORTIVE, REASSESSMENT, 2026-01-01T10:00, 2026-06-30, 2026-07-14",
        "T-08, ELDERLY_HOME_SUPPORTIVE, REASSESSMENT, 2028-01-01T10:00, 2028-06-29, 2028-07-13",
        "T-09, ALLIANCE_2010, PLAN_REVIEW, 2026-08-31T10:00, 2026-11-30, 2026-12-07",
        "T-09, ALLIANCE_2010, PLAN_REVIEW, 2027-11-30T10:00, 2028-02-29, 2028-03-07",
        "T-09, ALLIANCE_2010, PLAN_REVIEW, 2026-11-30T10:00, 2027-02-28, 2027-03-07",
        "T-10, ALLIANCE_2010, REF_CHECK_0, 2026-03-29T02:59, 2026-03-29, 2026-03-30",
        "T-11, ALLIANCE_2010, REF_CHECK_1W, 2026-10-18T10:00, 2026-10-25, 2026-10-28",
        "T-12, ALLIANCE_2010, REF_CHECK_1M, 2026-01-31T10:00, 2026-02-28, 2026-03-07",
        "T-12, ALLIANCE_2010, REF_CHECK_1M, 2028-01-31T10:00, 2028-02-29, 2028-03-07",
        "T-12, ALLIANCE_2010, REF_CHECK_1M, 2026-02-28T10:00, 2026-03-28, 2026-04-04",
        "T-13, ALLIANCE_2010, REF_CHECK_3M, 2026-11-30T10:00, 2027-02-28, 2027-03-14",
        "T-15, ALLIANCE_LESSON_19, CONFIRM_TEST, 2026-03-01T10:00, 2026-03-08, 2026-03-08",
        "T-16, ALLIANCE_LESSON_19, MED_REGISTRATION, 2026-03-08T10:00, 2026-03-23, 2026-03-23",
        "T-17, ALLIANCE_LESSON_19, ART_PRESCRIBED, 2026-03-23T10:00, 2026-04-22, 2026-04-22",
        "T-19, ALLIANCE_LESSON_19, NAVIGATION_MAX, 2026-03-15T10:00, 2026-04-05, 2026-04-05",
        "T-20, ALLIANCE_LESSON_19, CM_MAX, 2026-09-30T10:00, 2027-02-28, 2027-02-28",
        "T-20, ALLIANCE_LESSON_19, CM_MAX, 2027-09-30T10:00, 2028-02-29, 2028-02-29",
        "T-21, ALLIANCE_2010, TRANSFER_INFO, 2026-12-25T10:00, 2027-01-04, 2027-01-04",
        "T-22, ALLIANCE_LESSON_19, DORMANT_6M, 2027-08-31T10:00, 2028-02-29, 2028-02-29",
        "T-22, ALLIANCE_LESSON_19, DORMANT_6M, 2026-08-31T10:00, 2027-02-28, 2027-02-28",
        "T-24, ELDERLY_HOME_SUPPORTIVE, ELD_HOBBY, 2026-02-20T10:00, 2026-03-02, 2026-03-02",
        "T-24b, ELDERLY_HOME_SUPPORTIVE, ELD_OUTING, 2028-02-28T10:00, 2028-03-01, 2028-03-01",
        "T-24c, ELDERLY_HOME_SUPPORTIVE, ELD_COOP, 2026-10-01T10:00, 2026-10-31, 2026-10-31",
    })
    void eachFallsDueAtTheEndOfItsDay(
            String rule, String standard, String code, LocalDateTime from, LocalDate due, LocalDate overdue) {
        Dates dates = dates(standard, code, Anchor.of(from.atZone(KYIV).toInstant(), AnchorEvent.STARTED));
        assertThat(dates.working().rule()).isEqualTo(rule);
        assertThat(dates.due().atZone(KYIV).toLocalDateTime()).isEqualTo(due.atTime(23, 59, 59));
        assertThat(dates.overdue().atZone(KYIV).toLocalDateTime()).isEqualTo(overdue.atTime(23, 59, 59));
        assertThat(dates.working().opens().atZone(KYIV).toLocalDateTime()).isEqualTo(due.atTime(8, 0));
    }

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource({
        "T-14, ALLIANCE_2010, REF_CONTROL_VISIT, 2026-08-22, 2026-08-25",
        "T-18, ALLIANCE_LESSON_19, ART_DEFERRED_UNTIL, 2028-02-29, 2028-02-29",
        "T-23, ALLIANCE_2010, PLAN_LINE_DUE, 2026-10-25, 2026-11-01",
    })
    void aDateWrittenDownIsThatDate(String rule, String standard, String code, LocalDate typed, LocalDate overdue) {
        Dates dates = dates(standard, code, new Anchor(at("2026-06-01T10:00"), AnchorEvent.PLAN_LINE_DATED, typed));
        assertThat(dates.working().rule()).isEqualTo(rule);
        assertThat(dates.due()).isEqualTo(at(typed + "T23:59:59"));
        assertThat(dates.overdue()).isEqualTo(at(overdue + "T23:59:59"));
    }

    /** The hour that is there twice, or not at all, moves no end of a day. */
    @Test
    void theChangeOfTheHourShowsInTheInstantAlone() {
        assertThat(dates(LESSON, "CONSENT_SIGN", from("2026-03-26T10:00")).due())
                .hasToString("2026-03-29T20:59:59Z");
        assertThat(dates(LESSON, "CONSENT_SIGN", from("2026-10-22T10:00")).due())
                .hasToString("2026-10-25T21:59:59Z");
        assertThat(dates(LESSON, "CONSENT_SIGN", from("2026-10-21T10:00")).due())
                .hasToString("2026-10-24T20:59:59Z");
    }

    @Test
    void remindersComeInTheMorning() {
        assertThat(dates(LESSON, "CONSENT_SIGN", from("2026-03-01T10:00"))
                        .working()
                        .reminders())
                .containsExactly(at("2026-03-03T08:00"), at("2026-03-04T08:00"));
        assertThat(dates("ELDERLY_HOME_SUPPORTIVE", "BRIEF_ASSESSMENT", from("2026-06-01T10:00"))
                        .working()
                        .reminders())
                .containsExactly(at("2026-06-21T08:00"), at("2026-06-28T08:00"));
        assertThat(dates(LESSON, "NAVIGATION_MAX", from("2026-06-01T10:00"))
                        .working()
                        .reminders())
                .containsExactly(at("2026-06-19T08:00"));
        assertThat(dates(LESSON, "CM_MAX", from("2026-06-01T10:00")).working().reminders())
                .containsExactly(at("2026-10-18T08:00"));
    }

    /** R-LESSON-10…12: 7, 15 and 30 days one after the other, well inside five months. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-04-22", "2028-01-25, 2028-03-17"})
    void thePerfectCascadeTakesFiftyTwoDays(LocalDate plan, LocalDate treatment) {
        LocalDate day = plan;
        for (String step : List.of("CONFIRM_TEST", "MED_REGISTRATION", "ART_PRESCRIBED")) {
            day = dates(LESSON, step, from(day + "T10:00")).working().due();
        }
        assertThat(day).isEqualTo(treatment);
        assertThat(dates(LESSON, "CM_MAX", from(plan + "T10:00")).working().due())
                .isAfter(treatment);
    }

    @ParameterizedTest(name = "{0} from {1} by {2}: {3}")
    @CsvSource({
        // Constitution Day 2026 is a Sunday and made up for on Monday
        "CONSENT_SIGN, 2026-06-25T10:00, UA, 2026-06-30",
        "CONSENT_SIGN, 2026-06-25T10:00, UA_WARTIME, 2026-06-29",
        // Christmas 2026 is a Friday
        "CONSENT_SIGN, 2026-12-22T10:00, UA, 2026-12-28",
        "CONSENT_SIGN, 2026-12-22T10:00, UA_WARTIME, 2026-12-25",
        // Labour Day and Easter 2027 fall on one weekend: Monday and Tuesday are free
        "CONFIRM_TEST, 2027-04-24T10:00, UA, 2027-05-05",
        "CONFIRM_TEST, 2027-04-24T10:00, UA_WARTIME, 2027-05-03",
        "PLAN_REVIEW, 2026-05-24T10:00, UA, 2026-08-25",
    })
    void whereAStandardShiftsADueDayItIsAWorkingDay(String code, LocalDateTime from, String calendar, LocalDate due) {
        Timer timer = shifted(standards.current(LESSON).timer(code));
        Dates dates = new DueDates(KYIV, calendars.holidays(calendar))
                .dates(Anchor.of(from.atZone(KYIV).toInstant(), AnchorEvent.STARTED), timer, null);
        assertThat(dates.working().due()).isEqualTo(due);
        assertThat(dates.working().skipped())
                .hasSize((int) due.toEpochDay() - (int) plain(timer, from).toEpochDay());
    }

    private static LocalDate plain(Timer timer, LocalDateTime from) {
        return from.toLocalDate().plus(timer.duration().period());
    }

    private static Timer shifted(Timer timer) {
        return new Timer(
                timer.code(),
                timer.rule(),
                true,
                timer.duration(),
                timer.reminders(),
                timer.grace(),
                timer.escalateTo(),
                timer.calendar(),
                Timer.Shift.NEXT_WORKING_DAY,
                timer.lower(),
                timer.upper(),
                timer.fixedDuty());
    }

    private Dates dates(String standard, String code, Anchor anchor) {
        return strictest
                .of(List.of(standards.current(standard)), code, anchor, null)
                .dates();
    }

    private static Anchor from(String local) {
        return Anchor.of(at(local), AnchorEvent.STARTED);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }
}
