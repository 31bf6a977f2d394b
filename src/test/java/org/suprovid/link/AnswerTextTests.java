package org.suprovid.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of strangers are kept as written, without what nobody sees. */
class AnswerTextTests {

    @Test
    void whatPeopleWriteStays() {
        assertThat(AnswerText.line("  Психолог  Іванова С. В. ")).isEqualTo("Психолог Іванова С. В.");
        assertThat(AnswerText.lines("Прийшов вчасно.\r\nДякуємо!")).isEqualTo("Прийшов вчасно.\nДякуємо!");
        assertThat(AnswerText.line("<b>O’Brien</b> & sons")).isEqualTo("<b>O’Brien</b> & sons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Bb",
                "a\uFEFFb",
                "a\uD800b",
                "a\u2028b",
                "a\u0085b",
                "a\uE000b",
                "a\u061Cb"
            })
    void whatNobodySeesGoes(String hostile) {
        assertThat(AnswerText.lines(hostile)).isEqualTo("ab");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(AnswerText.line("one\ntwo\tthree")).isEqualTo("one two three");
    }

    @Test
    void emptyPagesOfLineBreaksShrink() {
        assertThat(AnswerText.lines("a" + "\n".repeat(900) + "b")).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u200B\u202E", "\u0000"})
    void nothingIsNull(String empty) {
        assertThat(AnswerText.line(empty)).isNull();
        assertThat(AnswerText.lines(empty)).isNull();
    }
}
