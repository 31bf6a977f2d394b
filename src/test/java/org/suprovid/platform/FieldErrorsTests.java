package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with fields is said at each of them, in the words of the module that asks. */
class FieldErrorsTests {

    @Test
    void everyFieldIsNamedWithTheModulesOwnWords() {
        FieldErrors errors = new FieldErrors("partner.error")
                .required("name", " ", 10)
                .required("place", null, 10)
                .chosen("kind", "")
                .optional("note", "12345678901", 10)
                .optional("route", "a\0b", 10)
                .optional("hours", null, 10)
                .among("papers", List.of("X"), List.of("Y"))
                .phone("phone", "call me")
                .mail("mail", "nobody");
        assertThat(errors.list())
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly(
                        "name partner.error.required",
                        "place partner.error.required",
                        "kind partner.error.required",
                        "note partner.error.tooLong",
                        "route partner.error.unreadable",
                        "papers partner.error.unknown",
                        "phone partner.error.phone",
                        "mail partner.error.mail");
        assertThatThrownBy(errors::refuse)
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .isEqualTo(errors.list()));
    }

    @Test
    void whereNothingIsWrongNothingIsRefused() {
        FieldErrors errors = new FieldErrors("partner.error").required("name", "Ніна", 10);
        errors.refuse();
        assertThat(errors.isEmpty()).isTrue();
    }
}
