package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the square code on a sheet of paper, as the camera of a phone does. */
final class PaperCode {

    private PaperCode() {}

    /** What a phone reads on the printed slip: the path where the partner answers. */
    static String link(Visit printing, String slip) throws IOException {
        return URI.create(read(printed(printing, slip))).getPath();
    }

    /** What anybody reads on the printed slip. */
    static String words(Visit printing, String slip) throws IOException {
        try (PDDocument paper = Loader.loadPDF(printed(printing, slip))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** The slip in the language of whoever prints it. */
    static byte[] printed(Visit printing, String slip) {
        String language = printing.words.language();
        APIResponse pdf = printing.page.request().get("/referrals/" + slip + "/slip.pdf?lang=" + language);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        return pdf.body();
    }

    static String read(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(0, 150);
            int[] points = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
            var light = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), points);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("No code can be read on the paper", e);
        }
    }
}
