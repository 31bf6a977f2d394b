package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in page of the demo says who each login is. */
class DemoLoginsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "uk", "ru"})
    void everyLoginIsIntroduced(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.web",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        assertThat(texts.keySet())
                .containsAll(SignInPages.DEMO.stream()
                        .map(login -> "web.demo." + login)
                        .toList());
    }
}
