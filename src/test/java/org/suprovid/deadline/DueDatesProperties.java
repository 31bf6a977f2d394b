package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.suprovid.standard.Timer;

class DueDatesProperties {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 8, 24), LocalDate.of(2028, 2, 29));
    private final DueDates dueDates = new DueDates(KYIV, HOLIDAYS);

    /** Any second of fifteen years, with leap days and thirty changes of the hour. */
    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2035-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Property
    void aLongerDurationIsNeverEarlier(
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 24) int months,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 12) int moreMonths,
            @ForAll @IntRange(max = 60) int moreDays,
            @ForAll Timer.Days calendar,
            @ForAll Timer.Shift shift) {
        Instant shorter = due(start, "P%dM%dD".formatted(months, days), calendar, shift);
        Instant longer = due(start, "P%dM%dD".formatted(months + moreMonths, days + moreDays), calendar, shift);
        assertThat(longer).isAfterOrEqualTo(shorter);
    }

    @Property
    void theDayEndsAtTheSameTimeOfDayAllYearRound(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 400) int days) {
        Dates dates = dates(start, "P" + days + "D", Timer.Days.ALL_DAYS, Timer.Shift.NONE);
        ZonedDateTime due = dates.due().atZone(KYIV);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(due.toLocalDate()).isEqualTo(start.atZone(KYIV).toLocalDate().plusDays(days));
        assertThat(dates.working().opens().atZone(KYIV).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
    }

    @Property
    void aMonthKeepsItsDayOrIsClippedToTheLast(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 60) int months) {
        LocalDate base = start.atZone(KYIV).toLocalDate();
        LocalDate due = dates(start, "P" + months + "M", Timer.Days.ALL_DAYS, Timer.Shift.NONE)
                .working()
                .due();
        YearMonth month = YearMonth.from(base).plusMonths(months);
        assertThat(due).isEqualTo(month.atDay(Math.min(base.getDayOfMonth(), month.lengthOfMonth())));
    }

    @Property
    void aShiftedDeadlineFallsOnAWorkingDayAndNamesWhatItPassedOver(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 100) int days) {
        String duration = "P" + days + "D";
        Working plain =
                dates(start, duration, Timer.Days.ALL_DAYS, Timer.Shift.NONE).working();
        Working shifted = dates(start, duration, Timer.Days.ALL_DAYS, Timer.Shift.NEXT_WORKING_DAY)
                .working();
        assertThat(shifted.due().getDayOfWeek().getValue()).isLessThan(6);
        assertThat(HOLIDAYS).doesNotContain(shifted.due());
        assertThat(shifted.due())
                .isEqualTo(plain.due().plusDays(shifted.skipped().size()));
    }

    @Property
    void hoursAreHoursOnEveryDay(@ForAll("moments") Instant start, @ForAll @IntRange(max = 72) int hours) {
        Instant due = due(start, "PT" + hours + "H", Timer.Days.ALL_DAYS, Timer.Shift.NONE);
        assertThat(due).isEqualTo(start.plusSeconds(hours * 3600L));
    }

    @Property
    void aTypedDayIsThatDay(
            @ForAll("moments") Instant typedAt,
            @ForAll @IntRange(max = 400) int ahead,
            @ForAll Timer.Days calendar,
            @ForAll Timer.Shift shift) {
        LocalDate day = typedAt.atZone(KYIV).toLocalDate().plusDays(ahead);
        Timer timer = DueDatesTests.timer("P0D", "P7D", calendar, shift, "P1D");
        Dates dates = dueDates.dates(new Anchor(typedAt, AnchorEvent.PLAN_LINE_DATED, day), timer, null);
        assertThat(dates.due().atZone(KYIV).toLocalDate()).isEqualTo(day);
        assertThat(dates.overdue()).isAfterOrEqualTo(dates.due());
    }

    private Instant due(Instant start, String duration, Timer.Days calendar, Timer.Shift shift) {
        return dates(start, duration, calendar, shift).due();
    }

    private Dates dates(Instant start, String duration, Timer.Days calendar, Timer.Shift shift) {
        return dueDates.dates(
                Anchor.of(start, AnchorEvent.STARTED), DueDatesTests.timer(duration, "P0D", calendar, shift), null);
    }
}
