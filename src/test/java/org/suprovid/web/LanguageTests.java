package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/cases/KU-0412", "/work?q=%D0%9A%D0%A3&after=abc=="})
    void theReaderComesBackToAPageOfOurs(String path) {
        assertThat(Language.isOurs(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "work",
                "/a\r\nLocation: x",
                "/..//evil.example",
                "/a//evil.example",
                "/..",
                "/../../x",
                "/%2e%2e/x",
                "/.%2E//x"
            })
    void nobodyIsLedToAnotherHost(String path) {
        assertThat(Language.isOurs(path)).isFalse();
    }
}
