package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.suprovid.standard.CheckedTimers;
import org.suprovid.standard.Span;
import org.suprovid.standard.Timer;

class StrictestProperties {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /** Ten days off in a row every spring, and every Wednesday of August. */
    private static final Set<LocalDate> HOLIDAYS = IntStream.rangeClosed(2020, 2036)
            .mapToObj(year -> LocalDate.of(year, 1, 1))
            .flatMap(first -> first.datesUntil(first.plusYears(1)))
            .filter(day -> day.getMonthValue() == 5 && day.getDayOfMonth() <= 10
                    || day.getMonthValue() == 8 && day.getDayOfWeek().getValue() == 3)
            .collect(Collectors.toSet());

    private final DueDates dueDates = new DueDates(KYIV, HOLIDAYS);

    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2035-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Timer> timers() {
        return timers(6, 200);
    }

    @Provide
    Arbitrary<Timer> firstChecks() {
        return timers(0, 20);
    }

    @Provide
    Arbitrary<Timer> secondChecks() {
        return timers(2, 60);
    }

    @Property
    void theStrictestIsNeverLaterThanAny(
            @ForAll("moments") Instant start, @ForAll @Size(min = 1, max = 5) List<@From("timers") Timer> all) {
        List<Strictest.Candidate> candidates = all.stream()
                .map(timer -> new Strictest.Candidate(AnyStandard.NAMED, timer, dates(start, timer, null)))
                .toList();
        Strictest.Candidate winner = Strictest.among(candidates);
        assertThat(candidates).allSatisfy(candidate -> assertThat(winner.dates().due())
                .isBeforeOrEqualTo(candidate.dates().due()));
        assertThat(winner.dates().working().losers()).hasSize(all.size() - 1);
    }

    @Property(maxDiscardRatio = 50)
    void checksInOrderStayInOrderOnWhateverDayTheyBegin(
            @ForAll("moments") Instant start,
            @ForAll("firstChecks") Timer week,
            @ForAll("secondChecks") Timer month,
            @ForAll("timers") Timer quarter) {
        Assume.that(week.alwaysBefore(month) && month.alwaysBefore(quarter));
        LocalDate first = dates(start, week, null).working().due();
        LocalDate second = dates(start, month, null).working().due();
        assertThat(first).isBefore(second);
        assertThat(second).isBefore(dates(start, quarter, null).working().due());
    }

    /** What one donor says of the checks of a referral, as far as the rules allow it. */
    record Donor(List<Timer> checks) {

        Timer check(int nth) {
            return checks.get(nth);
        }
    }

    @Provide
    Arbitrary<Donor> donors() {
        return Combinators.combine(
                        timers(0, 20),
                        timers(2, 60),
                        timers(6, 180),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((week, month, quarter, first, second, third) -> new Donor(List.of(
                        check("REF_CHECK_1W", week, first),
                        check("REF_CHECK_1M", month, second),
                        check("REF_CHECK_3M", quarter, third))))
                .filter(donor -> CheckedTimers.areAllowed(donor.checks()));
    }

    private static Timer check(String code, Timer like, boolean used) {
        return new Timer(
                code,
                like.rule(),
                used,
                like.duration(),
                like.reminders(),
                like.grace(),
                like.escalateTo(),
                like.calendar(),
                like.shift(),
                Span.of("P0D"),
                Span.of("P1Y"),
                false);
    }

    /** T-11 before T-12 before T-13, whatever each donor has in use, and whichever of them wins (R-CFG-07). */
    @Property(tries = 500)
    void checksStayInOrderHoweverManyDonorsPay(
            @ForAll("moments") Instant start, @ForAll @Size(min = 2, max = 5) List<@From("donors") Donor> donors) {
        List<Strictest.Candidate> winners = IntStream.range(0, 3)
                .mapToObj(nth -> Strictest.among(donors.stream()
                        .map(donor -> donor.check(nth))
                        .map(timer -> new Strictest.Candidate(AnyStandard.NAMED, timer, dates(start, timer, null)))
                        .toList()))
                .toList();
        for (int later = 1; later < 3; later++) {
            if (winners.get(later).timer().enabled()) {
                Strictest.Candidate earlier = winners.get(later - 1);
                assertThat(earlier.timer().enabled()).isTrue();
                assertThat(earlier.dates().working().due())
                        .isBefore(winners.get(later).dates().working().due());
            }
        }
    }

    @Property
    void anExtensionNeverShortensAndALongerOneNeverGivesLess(
            @ForAll("moments") Instant start,
            @ForAll("timers") Timer timer,
            @ForAll @IntRange(max = 90) int days,
            @ForAll @IntRange(max = 90) int more) {
        Instant plain = dates(start, timer, null).due();
        Instant extended = dates(start, timer, Span.of("P" + days + "D")).due();
        assertThat(extended).isAfterOrEqualTo(plain);
        assertThat(dates(start, timer, Span.of("P" + (days + more) + "D")).due())
                .isAfterOrEqualTo(extended);
    }

    private static Arbitrary<Timer> timers(int months, int days) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, months),
                        Arbitraries.integers().between(0, days),
                        Arbitraries.of(Timer.Days.class),
                        Arbitraries.of(Timer.Shift.class))
                .as((m, d, calendar, shift) -> DueDatesTests.timer("P%dM%dD".formatted(m, d), "P3D", calendar, shift));
    }

    private Dates dates(Instant start, Timer timer, Span extension) {
        return dueDates.dates(Anchor.of(start, AnchorEvent.STARTED), timer, extension);
    }
}
