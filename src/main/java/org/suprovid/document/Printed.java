package org.suprovid.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Paper on its way to the reader.
 *
 * @param name of the file, without its ending
 */
public record Printed(String name, byte[] pdf) {

    /** The language of a paper: the one asked for if we speak it, else the reader's own. */
    public static Locale language(String asked, Locale reader) {
        return asked != null && Forms.LANGUAGES.contains(asked) ? Locale.forLanguageTag(asked) : reader;
    }

    /** The answer that shows it in the browser; it is kept nowhere on the way. */
    public ResponseEntity<byte[]> shown() {
        ContentDisposition shown = ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf);
    }
}
