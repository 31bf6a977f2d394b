package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Over somebody's shoulder, a mail tells nobody who comes to us and why (R-CONF-05, R-CONF-06). */
class DiscretionTests {

    private final Discretion discretion = new Discretion(texts());

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

    @Test
    void theWordInItsPlaceIsInTheReadersLanguage() {
        assertThat(discretion.of("Тест на ВІЛ", Locale.forLanguageTag("uk"))).isEqualTo("завдання");
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notification");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
