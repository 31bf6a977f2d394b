package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever keeps trying is told of once a while, and fills no log. */
@ExtendWith(OutputCaptureExtension.class)
class HeldSignInsTests {

    private Instant now = Instant.parse("2026-06-01T09:00:00Z");
    private final HeldSignIns held = new HeldSignIns(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void oneLineStandsForManyTriesAndTheNextOneCountsThem(CapturedOutput log) {
        tries(500, "olena");
        assertThat(log.getOut().lines().filter(line -> line.contains("A sign-in was held")))
                .hasSize(1);
        now = now.plus(Duration.ofMinutes(15));
        tries(1, "olena");
        assertThat(log.getOut()).contains("since the last time: 499").doesNotContain("olena");
    }

    @Test
    void anotherLoginIsAnotherLine(CapturedOutput log) {
        tries(3, "olena");
        tries(3, "taras");
        assertThat(log.getOut().lines().filter(line -> line.contains("A sign-in was held")))
                .hasSize(2);
    }

    @Test
    void whatIsAddedToALoginMakesNoOtherOfIt(CapturedOutput log) {
        for (int i = 0; i < 200; i++) {
            held.held("q".repeat(100) + i);
        }
        assertThat(log.getOut().lines().filter(line -> line.contains("A sign-in was held")))
                .hasSize(1);
    }

    @Test
    void afterAnHourNothingIsKept(CapturedOutput log) {
        tries(5, "olena");
        now = now.plus(Duration.ofMinutes(61));
        tries(1, "olena");
        assertThat(log.getOut()).contains("since the last time: 0").doesNotContain("since the last time: 4");
    }

    private void tries(int times, String login) {
        for (int i = 0; i < times; i++) {
            held.held(login);
        }
    }
}
