package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Six weeks, each by its Monday. */
class WeeksTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void theFirstWeekHoldsWhatBeganBeforeAndGoesOn() {
        List<LocalDate> on =
                List.of(MONDAY.minusDays(10), MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), MONDAY.plusDays(41));
        Weeks<LocalDate> weeks = Weeks.from(MONDAY.plusDays(3), (from, to) -> on, Function.identity());
        assertThat(weeks.weeks().keySet()).containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(5));
        assertThat(weeks.weeks().get(MONDAY)).containsExactly(MONDAY.minusDays(10), MONDAY, MONDAY.plusDays(6));
    }

    @Test
    void theyAreReadFromAMondayToASundayAndLeadOnInSixes() {
        Weeks<String> weeks = Weeks.from(
                MONDAY.plusDays(6),
                (from, to) -> List.of(from + " " + to),
                said -> LocalDate.parse(said.substring(0, 10)));
        assertThat(weeks.weeks().get(MONDAY)).containsExactly("2026-03-02 2026-04-12");
        assertThat(weeks.before()).isEqualTo("2026-01-19");
        assertThat(weeks.after()).isEqualTo("2026-04-13");
    }
}
