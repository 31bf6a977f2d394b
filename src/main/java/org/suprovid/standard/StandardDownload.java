package org.suprovid.standard;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A version as a file that is saved under a name of its own: {@code ALLIANCE_2010-2.yaml}. */
final class StandardDownload {

    private StandardDownload() {}

    static ResponseEntity<String> of(StandardVersion version, String yaml) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(version.code() + "-" + version.version() + ".yaml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(yaml);
    }
}
