package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.standard.TimerCatalogue;

class DeadlineTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru"})
    void everyTimerOfTheCatalogueHasANameAndAnEvent(String language) throws IOException {
        Properties texts = texts("deadline" + language);
        assertThat(TimerCatalogue.shipped().all()).hasSize(46).allSatisfy(timer -> assertThat(texts)
                .containsKeys("deadline.timer." + timer.code(), "deadline.event." + timer.from()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru"})
    void everyEventADeadlineCountsFromIsExplained(String language) throws IOException {
        assertThat(texts("deadline" + language).stringPropertyNames())
                .containsAll(Stream.of(AnchorEvent.values())
                        .map(event -> "deadline.event." + event)
                        .toList());
    }

    @Test
    void everyTimerCountsFromAnEventThereIs() {
        assertThat(TimerCatalogue.shipped().all()).allSatisfy(timer -> assertThat(AnchorEvent.valueOf(timer.from()))
                .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "standard"})
    void theLanguagesSayTheSameThings(String module) throws IOException {
        Set<Object> english = plural(texts(module));
        assertThat(plural(texts(module + "_uk"))).isEqualTo(english);
        assertThat(plural(texts(module + "_ru"))).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru"})
    void theSentenceNamesTheDateInEveryLanguage(String language) throws IOException {
        Properties texts = texts("deadline" + language);
        for (String sentence : List.of("COUNTED", "EXACT", "SAME_DAY", "TYPED")) {
            String pattern = texts.getProperty("deadline.why." + sentence);
            assertThat(MessageFormat.format(pattern, "3 months", "the start", "1 June", "1 September"))
                    .contains("1 September")
                    .doesNotContain("{");
        }
    }

    @Test
    void aCallIsReadAsItStandsInTheDiagram() {
        String timer = "DATE: ${deadlines.reminder(execution,'PLAN_LINE_DUE',2,lineId)}";
        assertThat(DeadlineCall.in(timer)).contains(new DeadlineCall("reminder", "PLAN_LINE_DUE", null, 2, "lineId"));
        assertThat(DeadlineCall.in("#{ deadlines.due( execution , \"CARD_FILL\" ) }"))
                .contains(new DeadlineCall("due", "CARD_FILL", null, 1, null));
        assertThat(DeadlineCall.in("${deadlines.overdue(execution,'PLAN_LINE_DUE',lineId)}"))
                .contains(new DeadlineCall("overdue", "PLAN_LINE_DUE", null, 1, "lineId"));
        assertThat(DeadlineCall.in("2026-06-01T00:00:00")).isEmpty();
        assertThat(DeadlineCall.in(null)).isEmpty();
    }

    @Test
    void aCodeMayStandInAVariable() {
        DeadlineCall call = DeadlineCall.in("${deadlines.reminder(execution,checkCode,2,referralId)}")
                .orElseThrow();
        assertThat(call).isEqualTo(new DeadlineCall("reminder", null, "checkCode", 2, "referralId"));
        assertThat(call.promised(Map.<String, Object>of("checkCode", "REF_CHECK_1W", "referralId", 7L)::get))
                .isEqualTo(new Promised("REF_CHECK_1W", "7"));
        assertThat(call.mayBe("REF_CHECK_1M")).isTrue();
        assertThat(DeadlineCall.in("${deadlines.due(execution,'CARD_FILL')}")
                        .orElseThrow()
                        .mayBe("REF_CHECK_1M"))
                .isFalse();
    }

    /** T-14: every morning as long as the grace lasts; T-27: once more on its last day. */
    @Test
    void withinTheGraceSomebodyIsAskedAgainInTheMorning() {
        ZoneId kyiv = ZoneId.of("Europe/Kyiv");
        Instant opens = Instant.parse("2026-03-28T06:00:00Z");
        Instant overdue = Instant.parse("2026-03-31T20:59:59Z");
        // the clocks change on the 29th
        assertThat(DeadlineCall.again(opens, overdue, 1, kyiv)).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(DeadlineCall.again(opens, overdue, 3, kyiv)).isEqualTo("2026-03-31T05:00:00Z");
        assertThat(DeadlineCall.again(opens, overdue, 4, kyiv)).isEqualTo(DueDates.NEVER);
        assertThat(DeadlineCall.last(opens, overdue, kyiv)).isEqualTo("2026-03-31T05:00:00Z");
        assertThat(DeadlineCall.last(opens, Instant.parse("2026-03-28T21:59:59Z"), kyiv))
                .isEqualTo(DueDates.NEVER);
        assertThat(DeadlineCall.again(DueDates.NEVER, DueDates.NEVER, 1, kyiv)).isEqualTo(DueDates.NEVER);
    }

    @Test
    void aReminderTheStandardDoesNotHaveNeverComes() {
        Instant first = Instant.parse("2026-06-01T05:00:00Z");
        assertThat(DeadlineCall.reminder(List.of(first), 1)).isEqualTo(first);
        assertThat(DeadlineCall.reminder(List.of(first), 2)).isEqualTo(DueDates.NEVER);
    }

    /** English has no form for a few. */
    private static Set<Object> plural(Properties texts) {
        return texts.keySet().stream()
                .filter(key -> !key.toString().endsWith(".few"))
                .collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                DeadlineTextsTests.class.getResourceAsStream("/messages/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
