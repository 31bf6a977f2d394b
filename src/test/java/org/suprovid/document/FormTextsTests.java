package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTextsTests {

    static List<String> shipped() {
        return ShippedForms.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyWordIsTranslatedAndNothingElse(String id) throws Exception {
        FormSchema english = ShippedForms.schema(id);
        for (String language : List.of("uk", "ru")) {
            byte[] texts = Files.readAllBytes(Path.of("forms/i18n", id + "_" + language + ".json"));
            FormSchema translated = FormSchema.parse(FormTexts.translate(ShippedForms.bytes(id), texts));

            assertThat(translated.all().map(FormField::key))
                    .containsExactlyElementsOf(english.all().map(FormField::key).toList());
            assertThat(translated.all().flatMap(f -> f.values().stream()).map(Option::value))
                    .containsExactlyElementsOf(english.all()
                            .flatMap(f -> f.values().stream())
                            .map(Option::value)
                            .toList());
            assertThat(translated.all().map(FormField::label)).noneMatch(label -> label.matches(".*[a-z]{4}.*"));
        }
    }

    @Test
    void codesAndConditionsThatLookLikeWordsStay() {
        String form =
                "{\"id\":\"t\",\"components\":[{\"type\":\"select\",\"id\":\"Yes\",\"key\":\"Yes\",\"label\":\"Yes\","
                        + "\"values\":[{\"value\":\"Yes\",\"label\":\"Yes\"}]}]}";

        assertThat(new String(
                        FormTexts.translate(
                                form.getBytes(), "{\"Yes\":\"Так\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(form.replace("\"label\":\"Yes\"", "\"label\":\"Так\""));
    }
}
