package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suprovid.platform.BlindIndex.Kind;

class BlindIndexTests {

    private final BlindIndex index = new BlindIndex(MasterKey.of(MasterKey.generate()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            NAME  | Ірина Ковальчук      |   ковальчук   ИРИНА
            NAME  | Соловйов В'ячеслав   | В’ячеслав Соловйов
            NAME  | Фёдоров              | Федоров
            NAME  | Нечуй-Левицький      | Нечуй Левицький
            NAME  | Iванна               | Іванна
            NAME_BIRTH | Ганна 1990-01-02 | 1990-01-02 ГАННА
            PHONE | +38 (067) 123-45-67  | 0671234567
            PHONE | 8 067 1234567        | 380671234567
            CODE  | ка-12 / 3            | КА123
            """)
    void spellingsOfTheSameHaveTheSameMark(Kind kind, String one, String other) {
        assertThat(index.mark(kind, one).orElseThrow())
                .isEqualTo(index.mark(kind, other).orElseThrow());
    }

    @Test
    void differentTextsKindsAndMasterKeysHaveDifferentMarks() {
        byte[] mark = index.mark(Kind.NAME, "123").orElseThrow();

        assertThat(mark).hasSize(32);
        assertThat(index.mark(Kind.NAME, "124").orElseThrow()).isNotEqualTo(mark);
        assertThat(index.mark(Kind.PHONE, "123").orElseThrow()).isNotEqualTo(mark);
        BlindIndex elsewhere = new BlindIndex(MasterKey.of(MasterKey.generate()));
        assertThat(elsewhere.mark(Kind.NAME, "123").orElseThrow()).isNotEqualTo(mark);
    }

    @Test
    void nothingToBeFoundByHasNoMark() {
        assertThat(index.mark(Kind.PHONE, "невідомо")).isEmpty();
        assertThat(index.mark(Kind.NAME, " - ")).isEmpty();
        assertThat(index.mark(Kind.NAME, null)).isEmpty();
    }
}
