package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message costs as many parts as the networks count (3GPP 23.038). */
class SmsTextTests {

    private static final String LINK = "https://cases.example.org/r/0123456789abcdef";

    @Test
    void latinLettersFitAHundredAndSixtyTimes() {
        assertThat(new SmsText("a".repeat(160)).parts()).isEqualTo(1);
        assertThat(new SmsText("a".repeat(161)).parts()).isEqualTo(2);
        assertThat(new SmsText("a".repeat(306)).parts()).isEqualTo(2);
        assertThat(new SmsText("a".repeat(307)).parts()).isEqualTo(3);
    }

    @Test
    void someSignsCountTwice() {
        assertThat(new SmsText("a".repeat(158) + "€").parts()).isEqualTo(1);
        assertThat(new SmsText("a".repeat(159) + "€").parts()).isEqualTo(2);
    }

    @Test
    void cyrillicLettersFitSeventyTimes() {
        assertThat(new SmsText("я".repeat(70)).parts()).isEqualTo(1);
        assertThat(new SmsText("я".repeat(71)).parts()).isEqualTo(2);
        assertThat(new SmsText("я".repeat(134)).parts()).isEqualTo(2);
        assertThat(new SmsText("я".repeat(135)).parts()).isEqualTo(3);
    }

    @Test
    void anEmojiIsTwoLettersOfTheOtherAlphabet() {
        assertThat(new SmsText("🙂".repeat(35)).parts()).isEqualTo(1);
        assertThat(new SmsText("🙂".repeat(36)).parts()).isEqualTo(2);
    }

    @Test
    void oneTypographicSignDoesNotDoubleThePrice() {
        String text =
                SmsText.of("It’s at 10:00–11:00… " + "a".repeat(100), null, 3).text();
        assertThat(text).startsWith("It's at 10:00-11:00... ");
        assertThat(new SmsText(text).parts()).isEqualTo(1);
    }

    @Test
    void cyrillicTextKeepsItsSigns() {
        assertThat(SmsText.of("Прийом 10:00–11:00, п’ятниця", null, 3).text())
                .isEqualTo("Прийом 10:00–11:00, п’ятниця");
    }

    @Test
    void whatIsTooLongIsCutBetweenWordsAndTheLinkStaysWhole() {
        String words = "Направлення ".repeat(40);
        SmsText text = SmsText.of(words, LINK, 3);
        assertThat(text.parts()).isLessThanOrEqualTo(3);
        assertThat(text.text()).endsWith("Направлення… " + LINK);
        assertThat(text.text().length()).isGreaterThan(180);
    }

    @Test
    void oneLongWordGivesWayToTheLink() {
        assertThat(SmsText.of("я".repeat(500), LINK, 1).text().strip()).isEqualTo(LINK);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(SmsText.of(" Slip S-2026-00017. ", LINK, 3).text()).isEqualTo("Slip S-2026-00017. " + LINK);
    }
}
