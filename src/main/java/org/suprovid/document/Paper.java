package org.suprovid.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints on A4, black on white, with fonts of its own, so that it looks the same at every printer (R-DOC-90). */
@Component
public class Paper {

    private static final String FONT = "Source Sans 3";
    private final ITemplateEngine templates;

    Paper(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] pdf(Sheet sheet, Locale locale) {
        return pdf("document/paper", Map.of("sheet", sheet), locale);
    }

    /** A page template as PDF; the fragments of {@code document/paper} give it frame, foot and signature lines. */
    public byte[] pdf(String template, Map<String, Object> model, Locale locale) {
        String html = templates.process(template, new Context(locale, model));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .withProducer("Suprovid")
                    .usePDDocument(document)
                    .toStream(pdf);
            builder.useFont(font(document, "SourceSans3_400Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, "SourceSans3_600SemiBold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.useFastMode();
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Without ligatures: looking for them takes three quarters of the time of a print, and our alphabets have none. */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        InputStream font = Paper.class.getResourceAsStream("/fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("Font " + file + " is missing: build the browser modules");
        }
        try (font) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font));
            letters.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, letters, true));
        }
    }
}
