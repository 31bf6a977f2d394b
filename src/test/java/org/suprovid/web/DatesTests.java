package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private Dates dates;

    @BeforeEach
    void itIsMondayMorningInKyiv() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:10:00Z"), ZoneId.of("Europe/Kyiv"));
        dates = new Dates(clock, new WebConfiguration().messageSource());
        speak("uk");
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDayIsToldInWordsAndFigures() {
        When thursday = dates.when(MONDAY.plusDays(3));
        assertThat(thursday.words()).isEqualTo("через 3 дні");
        assertThat(thursday.figures()).isEqualTo("чт 26 лист.");
        assertThat(thursday.iso()).isEqualTo("2026-11-26");
        assertThat(thursday.state()).isEqualTo(When.State.LATER);
    }

    @Test
    void overdueSaysByHowMuch() {
        assertThat(dates.when(MONDAY.minusDays(1)).words()).isEqualTo("прострочено на 1 день");
        assertThat(dates.when(MONDAY.minusDays(5)).words()).isEqualTo("прострочено на 5 днів");
        assertThat(dates.when(MONDAY.minusDays(1)).state()).isEqualTo(When.State.OVERDUE);
    }

    @Test
    void todayAndTomorrowArePressing() {
        assertThat(dates.when(MONDAY).words()).isEqualTo("сьогодні");
        assertThat(dates.when(MONDAY.plusDays(1)).state()).isEqualTo(When.State.SOON);
    }

    /** T-29: four hours are four hours. */
    @Test
    void whereTheHourCountsItIsTold() {
        When ahead = dates.when(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(ahead.words()).isEqualTo("сьогодні");
        assertThat(ahead.figures()).isEqualTo("пн 23 лист., 14:00");
        assertThat(ahead.state()).isEqualTo(When.State.SOON);
        When gone = dates.when(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(gone.words()).isEqualTo("прострочено з 10:00");
        assertThat(gone.state()).isEqualTo(When.State.OVERDUE);
    }

    @Test
    void theEndOfADayIsToldAsTheDay() {
        When today = dates.when(Instant.parse("2026-11-23T21:59:59Z"));
        assertThat(today.figures()).isEqualTo("пн 23 лист.");
        assertThat(today.state()).isEqualTo(When.State.SOON);
    }

    @Test
    void whatIsFarAwayIsToldInMonthsAndWithTheYear() {
        speak("en");
        When spring = dates.when(LocalDate.of(2027, 3, 1));
        assertThat(spring.words()).isEqualTo("in 3 months");
        assertThat(spring.figures()).isEqualTo("Mon 1 Mar 2027");
    }

    @Test
    void theEndOfADayBelongsToThatDayInKyiv() {
        Date endOfToday = Date.from(Instant.parse("2026-11-23T21:59:59Z"));
        assertThat(dates.when(endOfToday).words()).isEqualTo("сьогодні");
        assertThat(dates.time(endOfToday)).isEqualTo("23:59");
    }

    @Test
    void countsTakeTheFittingForm() {
        speak("ru");
        assertThat(dates.count("web.when.inDays", 21)).isEqualTo("через 21 день");
        assertThat(dates.count("web.when.inDays", 13)).isEqualTo("через 13 дней");
    }

    private static void speak(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
    }
}
