package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suprovid.standard.Span;
import org.suprovid.standard.Timer;

class DueDatesTests {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private final DueDates dueDates = new DueDates(KYIV, Set.of(LocalDate.of(2026, 8, 24)));

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource({
        "T-02 on the same day,         2026-06-01T23:50, P0D,   2026-06-01T23:59:59",
        "T-03 start day is day 0,      2026-06-01T09:00, P30D,  2026-07-01T23:59:59",
        "T-09 clipped to the last day, 2026-08-31T09:00, P3M,   2026-11-30T23:59:59",
        "T-09 across a leap day,       2027-11-29T09:00, P3M,   2028-02-29T23:59:59",
        "T-09 in a common year,        2026-11-30T09:00, P3M,   2027-02-28T23:59:59",
        "T-36 from a leap day,         2028-02-29T09:00, P1Y,   2029-02-28T23:59:59",
        "T-28 over the change of hour, 2026-10-20T23:30, P14D,  2026-11-03T23:59:59",
        "T-29 hours stay hours,        2026-10-25T01:30, PT4H,  2026-10-25T04:30:00",
    })
    void aDeadlineEndsWithItsDay(String rule, LocalDateTime start, String duration, LocalDateTime due) {
        Dates dates = dueDates.dates(at(start), timer(duration), null);
        assertThat(local(dates.due())).isEqualTo(due);
    }

    @Test
    void aPlanReviewOpensInTheMorningAndIsOverdueAWeekLater() {
        Dates dates = dueDates.dates(at("2026-08-31T09:00"), planReview(), null);
        assertThat(local(dates.working().opens())).isEqualTo("2026-11-30T08:00");
        assertThat(dates.working().reminders())
                .extracting(DueDatesTests::local)
                .containsExactly(ldt("2026-11-23T08:00"));
        assertThat(local(dates.overdue())).isEqualTo("2026-12-07T23:59:59");
    }

    /** The engine keeps no smaller fractions than thousandths: a date that had more would be mended every night. */
    @Test
    void hoursRunToTheSecond() {
        Instant reported = Instant.parse("2026-06-01T09:00:00.123456Z");
        Dates dates = dueDates.dates(Anchor.of(reported, AnchorEvent.CRISIS_REPORTED), timer("PT4H"), null);
        assertThat(dates.due()).isEqualTo("2026-06-01T13:00:00Z");
        assertThat(dates.overdue()).isEqualTo("2026-06-01T13:00:00Z");
    }

    @Test
    void theDateInAPlanLineIsNeverShifted() {
        LocalDate saturday = LocalDate.of(2026, 8, 22);
        Anchor typed = new Anchor(at("2026-06-01T09:00").at(), AnchorEvent.PLAN_LINE_DATED, saturday);
        Timer line = timer("P0D", "P7D", Timer.Days.WORKING_DAYS, Timer.Shift.NEXT_WORKING_DAY, "P1D");
        Dates dates = dueDates.dates(typed, line, null);
        assertThat(local(dates.due())).isEqualTo("2026-08-22T23:59:59");
        assertThat(dates.working().duration()).isNull();
        assertThat(dates.working().skipped()).isEmpty();
    }

    @Test
    void aDateTypedForTodayRemindsNobodyOfYesterday() {
        Anchor today = new Anchor(at("2026-06-01T09:00").at(), AnchorEvent.PLAN_LINE_DATED, LocalDate.of(2026, 6, 1));
        Dates dates = dueDates.dates(today, timer("P0D", "P7D", Timer.Days.ALL_DAYS, Timer.Shift.NONE, "P1D"), null);
        assertThat(dates.working().reminders()).containsExactly(DueDates.NEVER);
    }

    @Test
    void aDayWithoutAnHourEndsWithTheDayAndIsRemindedOfInTheMorning() {
        Anchor visit = new Anchor(at("2026-06-01T09:00").at(), AnchorEvent.APPOINTMENT, LocalDate.of(2026, 6, 4));
        Dates dates =
                dueDates.dates(visit, timer("PT0S", "P0D", Timer.Days.ALL_DAYS, Timer.Shift.NONE, "P1D", "PT2H"), null);
        assertThat(local(dates.due())).isEqualTo("2026-06-04T23:59:59");
        assertThat(dates.working().reminders())
                .extracting(DueDatesTests::local)
                .containsExactly(ldt("2026-06-03T08:00"), ldt("2026-06-04T07:00"));
    }

    @Test
    void workingDaysPassOverWeekendAndHoliday() {
        Timer timer = timer("P2D", "P1D", Timer.Days.WORKING_DAYS, Timer.Shift.NONE);
        Dates dates = dueDates.dates(at("2026-08-20T10:00"), timer, null);
        assertThat(dates.working().due()).isEqualTo("2026-08-25");
        assertThat(dates.working().skipped())
                .containsExactly(LocalDate.of(2026, 8, 22), LocalDate.of(2026, 8, 23), LocalDate.of(2026, 8, 24));
        assertThat(local(dates.overdue())).isEqualTo("2026-08-26T23:59:59");
    }

    @Test
    void calendarDaysMayEndOnTheNextWorkingDay() {
        Timer timer = timer("P2D", "P0D", Timer.Days.ALL_DAYS, Timer.Shift.NEXT_WORKING_DAY);
        assertThat(dueDates.dates(at("2026-08-20T10:00"), timer, null).working().due())
                .isEqualTo("2026-08-25");
    }

    @Test
    void anExtensionIsCountedOnTop() {
        Dates dates = dueDates.dates(at("2026-08-31T09:00"), timer("P1M"), Span.of("P5D"));
        assertThat(dates.working().due()).isEqualTo("2026-10-05");
    }

    @Test
    void whatIsSwitchedOffNeverComes() {
        Timer off = new Timer(
                "X",
                "T-03",
                false,
                Span.of("P30D"),
                List.of(Span.of("P3D")),
                Span.ZERO,
                Timer.Escalation.SUPERVISOR,
                Timer.Days.ALL_DAYS,
                Timer.Shift.NONE,
                null,
                null,
                false);
        Dates dates = dueDates.dates(at("2026-08-31T09:00"), off, null);
        assertThat(List.of(dates.due(), dates.overdue(), dates.working().opens()))
                .containsOnly(DueDates.NEVER);
        assertThat(dates.working().reminders()).containsExactly(DueDates.NEVER);
    }

    @Test
    void theWorkingSurvivesJson() {
        Working working = dueDates.dates(at("2026-08-31T09:00"), planReview(), Span.of("P5D"))
                .working();
        WorkingHandler handler = new WorkingHandler();
        String json = handler.write(working);
        assertThat(json).contains("\"duration\":\"P3M\"", "\"base\":\"2026-08-31\"", "\"due\":\"2026-12-05\"");
        assertThat(handler.read(json)).isEqualTo(working);
    }

    static Timer timer(String duration) {
        return timer(duration, "P0D", Timer.Days.ALL_DAYS, Timer.Shift.NONE);
    }

    static Timer timer(String duration, String grace, Timer.Days days, Timer.Shift shift, String... reminders) {
        List<Span> before = List.of(reminders).stream().map(Span::of).toList();
        return new Timer(
                "X",
                "T-00",
                true,
                Span.of(duration),
                before,
                Span.of(grace),
                Timer.Escalation.SUPERVISOR,
                days,
                shift,
                null,
                null,
                false);
    }

    private static Timer planReview() {
        return timer("P3M", "P7D", Timer.Days.ALL_DAYS, Timer.Shift.NONE, "P7D");
    }

    private static Anchor at(String start) {
        return at(ldt(start));
    }

    private static Anchor at(LocalDateTime start) {
        return Anchor.of(start.atZone(KYIV).toInstant(), AnchorEvent.STARTED);
    }

    private static LocalDateTime ldt(String text) {
        return LocalDateTime.parse(text);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, KYIV);
    }
}
