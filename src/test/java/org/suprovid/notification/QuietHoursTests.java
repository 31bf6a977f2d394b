package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours end when they say, over midnight and when the clocks change. */
class QuietHoursTests {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest
    @CsvSource({
        "21:00, 07:00, 2026-03-16T20:59, 2026-03-16T20:59",
        "21:00, 07:00, 2026-03-16T21:00, 2026-03-17T07:00",
        "21:00, 07:00, 2026-03-17T00:00, 2026-03-17T07:00",
        "21:00, 07:00, 2026-03-17T06:59, 2026-03-17T07:00",
        "21:00, 07:00, 2026-03-17T07:00, 2026-03-17T07:00",
        "12:00, 14:00, 2026-03-16T13:30, 2026-03-16T14:00",
        "12:00, 14:00, 2026-03-16T15:00, 2026-03-16T15:00",
        "00:00, 00:00, 2026-03-16T00:00, 2026-03-16T00:00",
        "08:00, 08:00, 2026-03-16T08:00, 2026-03-16T08:00",
        // the night in which an hour is missing, and the one that has it twice
        "21:00, 07:00, 2026-03-28T23:00, 2026-03-29T07:00",
        "21:00, 07:00, 2026-10-24T23:00, 2026-10-25T07:00",
        "02:00, 03:30, 2026-03-29T02:30, 2026-03-29T04:30",
    })
    void theFirstMomentThatIsNotQuiet(LocalTime from, LocalTime until, LocalDateTime at, LocalDateTime over) {
        assertThat(new QuietHours(from, until).over(instant(at), KYIV)).isEqualTo(instant(over));
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(KYIV).toInstant();
    }
}
