package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReaderTests {

    private static final String HEAD =
            """
            standard: {code: X, name: X, donor: X}
            version: {number: 1, validFrom: 2026-01-01, note: x}
            flags: {}
            timers:
            """;

    @Test
    void theShippedStandardKnowsEveryTimerOfTheDomain() throws IOException {
        List<String> rules = shipped().stream().map(Timer::rule).distinct().toList();
        assertThat(rules)
                .containsAll(IntStream.rangeClosed(1, 40)
                        .mapToObj("T-%02d"::formatted)
                        .toList());
    }

    @Test
    void theSevenStepsHaveTheDurationsOfTheirSources() throws IOException {
        List<Timer> timers = shipped();
        assertThat(timer(timers, "CARD_FILL").duration()).isEqualTo(Span.of("P0D"));
        assertThat(timer(timers, "BRIEF_ASSESSMENT").enabled()).isFalse();
        assertThat(timer(timers, "PLAN_REVIEW").duration()).isEqualTo(Span.of("P3M"));
        assertThat(timer(timers, "PLAN_REVIEW").grace()).isEqualTo(Span.of("P7D"));
        assertThat(timer(timers, "CRISIS_RESPONSE").duration()).isEqualTo(Span.of("PT4H"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {rule: T-09, code: A, enabled: true, duration: P5W}                              | timer A: P5W: write weeks as days
            {rule: T-09, code: A, enabled: true, duration: 3 months}                         | timer A: 3 months: expected a length like
            {rule: T-09, code: A, enabled: true, duration: P-3D}                             | timer A: P-3D: a length of time cannot be negative
            {rule: T-09, code: A, enabled: true}                                             | timer A: duration is missing
            {rule: T-09, code: A, duration: P3D}                                             | timer A: enabled is missing
            {rule: T-09, enabled: true, duration: P3D}                                       | timer 1: no code
            {rule: T-09, code: A, enabled: false, duration: P3D, fixedDuty: true}            | timer A: a fixed duty cannot be switched off
            {rule: T-09, code: A, enabled: true, duration: P9D, bounds: [P1D, P8D]}          | timer A: P9D is longer than its upper bound P8D
            {rule: T-09, code: A, enabled: true, duration: P9D, bounds: [P1M, P3M]}          | timer A: P9D is shorter than its lower bound P1M
            {rule: T-09, code: A, enabled: true, duration: P9D, bounds: [P1M]}               | timer A: bounds are a pair
            {rule: T-09, code: A, enabled: true, duration: P9D, escalateTo: BOSS}            | whole file
            {rule: T-09, code: A, enabled: true, duration: P9D, durration: P3D}              | whole file
            """)
    void aMistakeIsNamedWithItsFileAndTimer(String timer, String reason) {
        assertThatThrownBy(() -> read(HEAD + "  - " + timer))
                .isInstanceOf(InvalidStandard.class)
                .hasMessageStartingWith("standards/X.yaml, " + reason);
    }

    @Test
    void checksOutOfOrderAreRefused() {
        String timers =
                """
                  - {rule: T-11, code: REF_CHECK_1W, enabled: true, duration: P40D}
                  - {rule: T-12, code: REF_CHECK_1M, enabled: true, duration: P1M}
                """;
        assertThatThrownBy(() -> read(HEAD + timers))
                .hasMessage("standards/X.yaml, timer REF_CHECK_1M: must fall later than REF_CHECK_1W");
    }

    @Test
    void aTimerIsWrittenOnlyOnce() {
        String line = "  - {rule: T-11, code: A, enabled: true, duration: P40D}\n";
        assertThatThrownBy(() -> read(HEAD + line + line)).hasMessage("standards/X.yaml, timer A: written twice");
    }

    @Test
    void phasesThatDoNotFitOnlyWarn() {
        List<Timer> timers = read(
                HEAD
                        + """
                  - {rule: T-19, code: NAVIGATION_MAX, enabled: true, duration: P7M}
                  - {rule: T-20, code: CM_MAX, enabled: true, duration: P5M}
                """);
        assertThat(TimerRules.findings(timers))
                .extracting(TimerRules.Finding::reason, TimerRules.Finding::warning)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("leaves no time for NAVIGATION_MAX", true));
    }

    private static List<Timer> shipped() throws IOException {
        try (InputStream content = StandardReaderTests.class.getResourceAsStream("/standards/ALLIANCE_2010.yaml")) {
            return StandardReader.read("ALLIANCE_2010.yaml", content).timers();
        }
    }

    private static List<Timer> read(String yaml) {
        return StandardReader.read("X.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .timers();
    }

    private static Timer timer(List<Timer> timers, String code) {
        return timers.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
    }
}
