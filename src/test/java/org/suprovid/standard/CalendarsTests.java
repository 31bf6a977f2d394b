package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;

/** Ukraine's calendars against the law's own rules: articles 67 and 73 of the Labour Code. */
@SystemTest
class CalendarsTests {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(6, 28),
            MonthDay.of(7, 15),
            MonthDay.of(8, 24),
            MonthDay.of(10, 1),
            MonthDay.of(12, 25));

    @Autowired
    Calendars calendars;

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028})
    void everyHolidayIsThereAndEveryLostDayIsMadeUpFor(int year) {
        Set<LocalDate> free = new TreeSet<>(holidays(year));
        for (LocalDate holiday : holidays(year)) {
            LocalDate made = holiday;
            while (weekend(holiday) && (weekend(made) || free.contains(made))) {
                made = made.plusDays(1);
            }
            free.add(made);
        }
        assertThat(calendars.holidays("UA").stream().filter(day -> day.getYear() == year))
                .containsExactlyInAnyOrderElementsOf(free);
    }

    @Test
    void underMartialLawOnlyWeekendsAreFree() {
        assertThat(calendars.holidays("UA_WARTIME")).isEmpty();
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        return Stream.concat(FIXED.stream().map(day -> day.atYear(year)), Stream.of(easter, easter.plusDays(49)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Sunday after the full moon of the Julian calendar, by Gauss; thirteen days later in ours. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday + 13L);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
