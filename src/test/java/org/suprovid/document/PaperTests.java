package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PaperTests {

    private static final Locale UK = Locale.forLanguageTag("uk");
    private static final ResourceBundleMessageSource TEXTS = new ResourceBundleMessageSource();
    private static final Paper PAPER = new Paper(templates());

    private static SpringTemplateEngine templates() {
        TEXTS.setBasename("messages/document");
        TEXTS.setDefaultEncoding("UTF-8");
        TEXTS.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(TEXTS);
        return engine;
    }

    static List<String> shipped() {
        return ShippedForms.ids();
    }

    private static FormSchema ukrainian(String id) throws IOException {
        byte[] texts = Files.readAllBytes(Path.of("forms/i18n", id + "_uk.json"));
        return FormSchema.parse(FormTexts.translate(ShippedForms.bytes(id), texts));
    }

    private static Sheet sheet(boolean blank, boolean erased, List<SheetItem> items) {
        return new Sheet(
                blank ? null : 7L,
                "service-plan",
                "Сервісний план",
                blank ? "" : "Програма «Ґанок»",
                blank ? "" : "КУ-1001/1",
                "/cases/1",
                2,
                DocumentStatus.SIGNED,
                "FILLED_AGAIN",
                "Олена Кейсова",
                "26 листопада 2026",
                erased,
                NeedToKnow.Sensitive.NONE,
                List.of("CLIENT", "WORKER"),
                items);
    }

    private static String text(Sheet sheet, String name) throws IOException {
        byte[] pdf = PAPER.pdf(sheet, UK);
        Path file = Path.of("target/paper", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void answersArePrintedWithEveryLetterOfBothLanguages() throws IOException {
        Map<String, Object> answers = Map.of(
                "requestClear", "YES",
                "goal", "Їжак ґрунтовно з’їв єдиний ґудзик: ґєії ҐЄІЇ\nобъём, ёлка, эхо: ёъыэ ЁЪЫЭ",
                "endsOn", "2026-11-26",
                "participation", List.of("PRESENT", "AGREED"),
                "km1",
                        List.of(
                                Map.of("measure", "<b>Розмова & чай</b>", "needId", "17", "tool", "COUNSELLING"),
                                Map.of()));
        FilledItems items = new FilledItems(Map.of("needs", Map.of("17", "Житло на зиму")), new AnswerWords(TEXTS, UK));

        String text =
                text(sheet(false, false, items.of(ukrainian("service-plan").fields(), answers)), "filled");

        assertThat(text)
                .contains("ґєії ҐЄІЇ", "ёъыэ ЁЪЫЭ", "26 листопада 2026", "Житло на зиму", "<b>Розмова & чай</b>")
                .contains("Сервісний план", "КУ-1001/1", "Програма «Ґанок»", "Версія 2", "Олена Кейсова", "стор. 1 з 1")
                .contains("Клієнт/ка: підпис, дата", "Кейс-менеджер: підпис, дата")
                .doesNotContain("17", "COUNSELLING");
    }

    @Test
    void anErasedPersonsDocumentSaysSo() throws IOException {
        assertThat(text(sheet(false, true, List.of()), "erased"))
                .contains("Відповіді стерто разом з даними цієї людини");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFormCanBePrintedBlank(String id) throws IOException {
        FormSchema schema = ukrainian(id);

        String text = text(sheet(true, false, BlankItems.of(schema.fields())), "blank-" + id);

        assertThat(text.replaceAll("\\s", ""))
                .contains(schema.all()
                        .filter(field -> field.key() != null)
                        .map(field -> field.label().replaceAll("\\s", ""))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFormHasATitleInEveryLanguage(String id) {
        for (String language : Forms.LANGUAGES) {
            assertThat(TEXTS.getMessage("document.form." + id, null, Locale.forLanguageTag(language)))
                    .isNotBlank();
        }
        assertThat(TEXTS.getMessage("document.form." + id, null, UK))
                .isNotEqualTo(TEXTS.getMessage("document.form." + id, null, Locale.ENGLISH));
    }
}
