package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTests {

    @ParameterizedTest
    @CsvSource({"1,ONE", "2,FEW", "4,FEW", "5,MANY", "11,MANY", "12,MANY", "21,ONE", "22,FEW", "111,MANY", "0,MANY"})
    void ukrainianAndRussianNounsFollowTheLastDigits(long number, Plural form) {
        assertThat(Plural.of(number, Locale.forLanguageTag("uk"))).isEqualTo(form);
        assertThat(Plural.of(number, Locale.forLanguageTag("ru"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"1,ONE", "0,MANY", "2,MANY", "21,MANY"})
    void englishNounsKnowOneAndMany(long number, Plural form) {
        assertThat(Plural.of(number, Locale.ENGLISH)).isEqualTo(form);
    }
}
