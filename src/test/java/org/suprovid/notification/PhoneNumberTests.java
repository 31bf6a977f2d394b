package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are written down in many ways; only what is one beyond doubt is sent to. */
class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+380501112233",
                "+38 050 111 22 33",
                "380501112233",
                "00380501112233",
                "0501112233",
                "(050) 111-22-33",
                " 050.111.22.33 "
            })
    void aNumberOfOursIsUnderstood(String written) {
        assertThat(PhoneNumber.parse(written, "380").map(PhoneNumber::value)).contains("+380501112233");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+48 601 234 567", "0048601234567"})
    void aNumberAbroadIsUnderstood(String written) {
        assertThat(PhoneNumber.parse(written, "380").map(PhoneNumber::value)).contains("+48601234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "050",
                "103",
                "0501112233, мама",
                "@karina",
                "0501112233 0671112233",
                "+",
                "++380501112233",
                "050111223З",
                "+380501112233\nBcc: x"
            })
    void whatIsInDoubtIsNone(String written) {
        assertThat(PhoneNumber.parse(written, "380")).isEmpty();
    }
}
