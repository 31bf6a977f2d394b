package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a notification has no room for what people say (R-CONF-08). */
class WordTests {

    @ParameterizedTest
    @ValueSource(strings = {"КУ1007-1", "R-2026-00011", "ROW-12", "7", "2026/11"})
    void numbersAreKept(String number) {
        assertThat(Word.number(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Каріна", "КАРІНА", "HIV", "ВІЛ+", "+38 050 999 88 77", "КУ1007-1 Каріна", "1 Коваль"})
    void wordsAreNot(String said) {
        assertThat(Word.number(said)).isEqualTo(Word.key("notification.word.number"));
        assertThat(Word.name("deadline", "PLAN_LINE_DUE", said)).isEqualTo(Word.key("notification.mail.task"));
        assertThatThrownBy(() -> Word.key(said)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Word(Word.Type.NAME, said))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).isEqualTo("Not a NAME"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task-1", "Activity_1.2", "user task"})
    void whatAnAnalystMayDrawDoesNotStopACase(String element) {
        assertThat(Word.name("task", "case-seven-step", element)).isEqualTo(Word.key("notification.mail.task"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-16"})
    void daysAreKeptAsPeopleOfAllLanguagesWriteThem(String day) {
        assertThat(Word.day(LocalDate.parse(day)).value()).isEqualTo(day);
    }
}
