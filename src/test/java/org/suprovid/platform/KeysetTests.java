package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list goes on is read from an address that anybody may have written. */
class KeysetTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T08:00:00Z", "2026-03-02T08:00:00.123456Z", "2026-03-02T08:00:00.000000001Z"})
    void itIsReadAsItWasWritten(String moment) {
        Keyset place = new Keyset(Instant.parse(moment), 17);
        assertThat(Keyset.parse(place.text())).isEqualTo(place);
    }

    @Test
    void aListBeginsWhereNothingIsSaid() {
        assertThat(Keyset.parse(null)).isNull();
        assertThat(Keyset.parse("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "_",
                "2026-03-02T08:00:00Z",
                "2026-03-02T08:00:00Z_",
                "2026-02-30T08:00:00Z_1",
                "2026-03-02_1",
                "+999999999-01-01T00:00:00Z_1",
                "-100000-01-01T00:00:00Z_1",
                "-0001-01-01T00:00:00Z_1",
                "2026-03-02T08:00:00Z_99999999999999999999",
                "2026-03-02T08:00:00Z_1; DROP TABLE card"
            })
    void whatIsNoPlaceIsNotFound(String text) {
        assertThatThrownBy(() -> Keyset.parse(text)).isInstanceOf(Problem.NotFound.class);
    }
}
