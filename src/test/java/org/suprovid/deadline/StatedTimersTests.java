package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final String TABLE = "/org/suprovid/deadline/stated-timers.csv";
    private static final String HOLIDAY = "holiday";

    @Autowired
    Standards standards;

    @Autowired
    Calendars calendars;

    @Autowired
    Strictest strictest;

    /** Each on the days that dates go wrong on; a day of one's own beside them is what a scenario or another donor says. */
    @ParameterizedTest(name = "{0} {1} from {3}, {4}")
    @CsvFileSource(resources = TABLE, delimiter = '|', useHeadersInDisplayName = true)
    void eachFallsDueAtTheEndOfItsDay(
            String rule,
            String code,
            String standard,
            String from,
            String day,
            OffsetDateTime due,
            LocalDate overdue,
            String reminded) {
        Timer timer = standards.current(standard).timer(code);
        Dates dates = day.equals(HOLIDAY)
                ? new DueDates(KYIV, calendars.holidays("UA")).dates(counted(from), shifted(timer), null)
                : dates(standard, code, counted(from));
        assertThat(dates.working().rule()).isEqualTo(rule);
        assertThat(dates.due()).isEqualTo(due.toInstant());
        assertThat(due.toLocalDateTime())
                .isEqualTo(dates.due().atZone(KYIV).toLocalDateTime())
                .isEqualTo(due.toLocalDate().atTime(23, 59, 59));
        assertThat(dates.working().due()).isEqualTo(due.toLocalDate());
        assertThat(dates.working().opens()).isEqualTo(at(due.toLocalDate() + "T08:00"));
        assertThat(dates.overdue()).isEqualTo(at(overdue + "T23:59:59"));
        if (!reminded.equals("-")) {
            assertThat(dates.working().reminders())
                    .containsExactly(Stream.of(reminded.split(" "))
                            .map(morning -> at(morning + "T08:00"))
                            .toArray(Instant[]::new));
        }
    }

    /** No stated timer is left out, and none on any of the days that dates go wrong on. */
    @ParameterizedTest
    @ValueSource(strings = {"month end", "leap year", "clocks forward", "clocks back", HOLIDAY})
    void theTableHasEveryStatedTimer(String day) throws IOException {
        assertThat(table().filter(row -> row[4].equals(day)).map(row -> row[0] + " " + row[1]))
                .containsExactly(
                        "T-01 CONSENT_SIGN",
                        "T-02 CARD_FILL",
                        "T-03 BRIEF_ASSESSMENT",
                        "T-05 SERVICE_START",
                        "T-08 REASSESSMENT",
                        "T-09 PLAN_REVIEW",
                        "T-10 REF_CHECK_0",
                        "T-11 REF_CHECK_1W",
                        "T-12 REF_CHECK_1M",
                        "T-13 REF_CHECK_3M",
                        "T-14 REF_CONTROL_VISIT",
                        "T-15 CONFIRM_TEST",
                        "T-16 MED_REGISTRATION",
                        "T-17 ART_PRESCRIBED",
                        "T-18 ART_DEFERRED_UNTIL",
                        "T-19 NAVIGATION_MAX",
                        "T-20 CM_MAX",
                        "T-21 TRANSFER_INFO",
                        "T-22 DORMANT_6M",
                        "T-23 PLAN_LINE_DUE",
                        "T-24 ELD_HOBBY",
                        "T-24b ELD_OUTING",
                        "T-24c ELD_COOP");
    }

    private static Stream<String[]> table() throws IOException {
        try (var table = StatedTimersTests.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" *\\| *"))
                    .filter(row -> row.length == 8);
        }
    }

    /** From a moment, or on a day that somebody wrote down. */
    private static Anchor counted(String from) {
        return from.contains("T")
                ? from(from)
                : new Anchor(at("2025-06-01T10:00"), AnchorEvent.PLAN_LINE_DATED, LocalDate.parse(from));
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
