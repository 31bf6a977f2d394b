package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

@WebSlice
class LayoutFragmentsTests {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Autowired
    SpringTemplateEngine templates;

    @Autowired
    ApplicationContext beans;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theLargeStaircaseNamesEveryStepAndSaysHowItStands() {
        String stairs = render("layout/staircase", "large", Map.of("steps", seven()));
        assertThat(stairs)
                .contains("of-7", "aria-current=\"step\"", "Етап 3 із 7", ", пройдено")
                .contains("було не потрібно")
                .doesNotContain("??");
        assertThat(stairs.split("<span class=\"stair-well\"")).hasSize(8);
    }

    @Test
    void theSmallStaircaseHasATextAlternative() {
        assertThat(render("layout/staircase", "small", Map.of("steps", seven())))
                .contains("aria-label=\"Етап 3 із 7: План\"", "3/7");
    }

    @Test
    void aDueDayIsMarkedInWords() {
        assertThat(render("layout/when", "when", Map.of("date", LocalDate.of(2026, 11, 21))))
                .contains("signal overdue", "прострочено на 2 дні", "datetime=\"2026-11-21\"");
    }

    private String render(String template, String fragment, Map<String, Object> model) {
        LocaleContextHolder.setLocale(UKRAINIAN);
        Context context = new Context(UKRAINIAN, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process(template, Set.of(fragment), context);
    }

    private static List<Step> seven() {
        return List.of(
                new Step("Прийом", "DONE", null),
                new Step("Оцінка", "SKIPPED", "було не потрібно"),
                new Step("План", "CURRENT", null),
                new Step("Виконання", "TO_COME", null),
                new Step("Моніторинг", "TO_COME", null),
                new Step("Оновлення", "TO_COME", null),
                new Step("Вихід", "TO_COME", null));
    }

    private record Step(String name, String state, String note) {}
}
