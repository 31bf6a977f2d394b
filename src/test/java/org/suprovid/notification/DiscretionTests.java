package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Over somebody's shoulder, a mail tells nobody who comes to us and why (R-CONF-05, R-CONF-06). */
class DiscretionTests {

    private final Discretion discretion = new Discretion(new TellingWords(DiscretionTests::words), texts());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Confirmatory test",
                "Registration at the AIDS centre",
                "Treatment prescribed",
                "Confirm the HIV status",
                "Підтвердити ВІЛ",
                "Поставити на облік у Центрі СНІДу",
                "Призначено лікування",
                "Запис до ЗПТ",
                "Регистрация в Центре СПИД",
                "Лечение назначено",
                "Контроль: вич"
            })
    void aTellingNameBecomesATask(String name) {
        assertThat(discretion.of(name, Locale.ENGLISH)).isEqualTo("a task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draft the service plan",
                "Contact with the client",
                "Start of the services",
                "Переглянути план",
                "Записати результат рядка КМ-2 · 1",
                "Підтримувати контакт із клієнтом/кою",
                "Пересмотреть план"
            })
    void aHarmlessNameStays(String name) {
        assertThat(discretion.of(name, Locale.ENGLISH)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru"})
    void ourOwnSentencesAreHarmless(String language) throws IOException {
        Properties all = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/notification" + language + ".properties"))) {
            all.load(file);
        }
        assertThat(all.stringPropertyNames())
                .filteredOn(key -> key.startsWith("notification.kind.") || key.startsWith("notification.mail."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(discretion.of(all.getProperty(key), Locale.ENGLISH))
                        .isEqualTo(all.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru"})
    void whatPartnersAndClientsReadIsHarmless(String language) throws IOException {
        Properties all = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages/letter" + language + ".properties"))) {
            all.load(file);
        }
        assertThat(all.stringPropertyNames())
                .filteredOn(key -> key.matches("letter\\.(slip|question|result|end|reminder).*"))
                .hasSizeGreaterThan(20)
                .noneMatch(key -> discretion.tells(all.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring the HIV result",
                "drug-related help",
                "Прийти після тесту на ВІЛ-інфекцію",
                "довідка про наркозалежність",
                "для ув’язнених та їхніх родин",
                "запитати про ЗПТ",
                "кабінет «Довіра», АРТ",
                "справка из туберкулёзного диспансера",
                "для секс-работниц",
                "диагноз: гепатит С",
                "группа  риска"
            })
    void aSlipNamesNoIllnessAndNoGroupOfRisk(String words) {
        assertThat(discretion.tellsOnSlip(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passport, a referral of the family doctor, test results",
                "паспорт, медична картка, результати тестів",
                "біля входу до арт-студії, залежно від черги",
                "вільний графік, художник Артем",
                "взять медицинскую карту, спросить врача",
                "кабінет 12, третій поверх"
            })
    void aSlipSaysWhatToBringAndWhereToGo(String words) {
        assertThat(discretion.tellsOnSlip(words)).isFalse();
    }

    @Test
    void theWordInItsPlaceIsInTheReadersLanguage() {
        assertThat(discretion.of("Тест на ВІЛ", Locale.forLanguageTag("uk"))).isEqualTo("завдання");
    }

    private static List<String> words(String place) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = Files.newInputStream(Path.of("processes/telling-words.dmn"))) {
            return engine.evaluateDecisionTable(engine.parseDecision("telling-words", file), Map.of("place", place))
                    .collectEntries("words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notification");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
