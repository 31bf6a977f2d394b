package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

/** What is wrong with a day is said with the day as its reader writes it. */
class DatedTextsTests {

    private static final String BEFORE = "client.error.before";
    private final MessageSource texts;

    DatedTextsTests() throws IOException {
        texts = new WebConfiguration().messageSource();
    }

    @ParameterizedTest
    @CsvSource({"en,29 December 2026", "uk,29 грудня 2026", "ru,29 декабря 2026"})
    void aDayStandsInWords(String language, String day) {
        assertThat(said(language, LocalDate.of(2026, 12, 29))).contains(day).doesNotContain("2026-12-29");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        assertThat(said("uk", "КУ1001")).isEqualTo("Не раніше КУ1001.");
    }

    private String said(String language, Object what) {
        return texts.getMessage(BEFORE, new Object[] {what}, Locale.forLanguageTag(language));
    }
}
