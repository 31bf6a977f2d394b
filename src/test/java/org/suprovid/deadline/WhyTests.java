package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.suprovid.SystemTest;
import org.suprovid.standard.Span;
import org.suprovid.standard.Timer;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

@SystemTest
class WhyTests {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    SpringTemplateEngine templates;

    @Autowired
    ApplicationContext beans;

    private Instant reported;
    private String escalatedTo;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | 3 months from the start of the plan (Monday 31 August 2026). Due: Monday 30 November 2026, end of the day.
            uk | 3 місяці від початку дії плану (31 серпня 2026, понеділок). Строк: 30 листопада 2026, понеділок, кінець дня.
            ru | 3 месяца со дня начала действия плана (31 августа 2026, понедельник). Срок: 30 ноября 2026, понедельник, конец дня.
            """)
    void theSentenceIsPlainInEveryLanguage(String language, String sentence) {
        Timer review = DueDatesTests.timer("P3M", "P7D", Timer.Days.ALL_DAYS, Timer.Shift.NONE, "P7D");
        assertThat(why(language, review, Anchor.of(at("2026-08-31T09:00"), AnchorEvent.PLAN_STARTED), null))
                .contains(sentence)
                .doesNotContain("??");
    }

    /** */
    @Test
    void aDateOfTheAgreementIsSaidToBeThePartners() {
        Anchor agreed = new Anchor(at("2026-06-01T09:00"), AnchorEvent.ANSWER_AGREED, LocalDate.of(2026, 6, 10));
        assertThat(why("en", DueDatesTests.timer("P3D"), agreed, null))
                .contains("agreement says by when they answer: Wednesday 10 June 2026")
                .doesNotContain("written down by a person");
    }

    @Test
    void aTypedDateIsSaidToBeTyped() {
        Anchor typed = new Anchor(at("2026-06-01T09:00"), AnchorEvent.PLAN_LINE_DATED, LocalDate.of(2026, 6, 10));
        assertThat(why("en", DueDatesTests.timer("P0D"), typed, null))
                .contains("written down by a person: Wednesday 10 June 2026")
                .doesNotContain("Duration");
    }

    @Test
    void hoursAreToldWithTheirTime() {
        assertThat(why("en", DueDatesTests.timer("PT4H"), Anchor.of(at("2026-06-01T09:00"), AnchorEvent.STARTED), null))
                .contains("4 hours from the beginning of this task (", "13:00.");
    }

    @Test
    void skippedDaysGraceAndExtensionStandInTheWorking() {
        Timer timer = DueDatesTests.timer("P2D", "P1D", Timer.Days.WORKING_DAYS, Timer.Shift.NONE);
        assertThat(why("en", timer, Anchor.of(at("2026-06-04T09:00"), AnchorEvent.STARTED), Span.of("P5D")))
                .contains(
                        "Saturday 6 June 2026, Sunday 7 June 2026",
                        "Others hear of a delay only after another",
                        "1 day")
                .contains("Extended by", "5 days: The client is ill, Olena Hnatiuk, Fri 5 Jun");
    }

    @Test
    void anExtendedDateDoesNotPassForTheStandardsOwn() {
        Anchor agreed = Anchor.of(at("2026-06-01T09:00"), AnchorEvent.CLIENT_AGREED);
        assertThat(why("en", DueDatesTests.timer("P0D"), agreed, Span.of("P5D")))
                .contains("and extended since. Due: Saturday 6 June 2026.", "Extended by");
    }

    @Test
    void standardsAreNamedInTheReadersLanguageAndTheLosersWithThem() {
        DueDates dueDates = new DueDates(KYIV, Set.of());
        Anchor anchor = Anchor.of(at("2026-08-31T09:00"), AnchorEvent.PLAN_STARTED);
        Dates dates = dueDates.dates(anchor, DueDatesTests.timer("P1M"), null);
        Working working = dates.working()
                .with(List.of(
                        new Working.Loser(
                                "COMPREHENSIVE_DEFAULT", "Twelve", 1, Span.of("P3M"), LocalDate.of(2026, 11, 30)),
                        new Working.Loser("OWN", "Our own", 2, Span.of("P3M"), null)));
        assertThat(shown("uk", anchor, new Dates(dates.due(), dates.overdue(), working), null))
                .contains("Семикроковий кейс-менеджмент")
                .contains("версія 1: 3 місяці, строк 30 листопада 2026, понеділок; діє суворіша дата")
                .contains("Our own · версія 2: вимкнено")
                .doesNotContain("??");
    }

    @Test
    void whereOthersKnowOfTheDelayItIsNotSaidThatTheyWillHear() {
        Timer timer = DueDatesTests.timer("P2D", "P7D", Timer.Days.ALL_DAYS, Timer.Shift.NONE);
        Anchor began = Anchor.of(at("2026-06-04T09:00"), AnchorEvent.STARTED);
        reported = at("2026-06-14T06:30");
        escalatedTo = "CASE_MANAGER";
        assertThat(why("en", timer, began, null)).contains("Others hear of a delay only after another");
        escalatedTo = "SUPERVISOR";
        assertThat(why("en", timer, began, null))
                .contains("Others know of the delay, first reported", "14 Jun")
                .doesNotContain("Others hear of a delay", "??");
    }

    private String why(String language, Timer timer, Anchor anchor, Span extension) {
        return shown(language, anchor, new DueDates(KYIV, Set.of()).dates(anchor, timer, extension), extension);
    }

    private String shown(String language, Anchor anchor, Dates dates, Span extension) {
        Deadline deadline = new Deadline(
                1,
                "X",
                1L,
                null,
                "",
                "p",
                null,
                anchor.at(),
                anchor.event(),
                anchor.typedDue(),
                dates.due(),
                dates.overdue(),
                Deadline.State.OPEN,
                0,
                reported,
                escalatedTo,
                null,
                1,
                "ALLIANCE_2010",
                "Alliance",
                1,
                dates.working(),
                extension,
                extension == null
                        ? Extensions.NONE
                        : new Extensions(List.of(new Extension(
                                at("2026-06-05T10:00"),
                                "Olena Hnatiuk",
                                extension,
                                ExtensionReason.CLIENT_ILL,
                                dates.due(),
                                dates.due()))));
        Locale reader = Locale.forLanguageTag(language);
        LocaleContextHolder.setLocale(reader);
        Context page = new Context(reader, Map.of("deadline", deadline));
        page.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("deadline/why", Set.of("why"), page);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }
}
