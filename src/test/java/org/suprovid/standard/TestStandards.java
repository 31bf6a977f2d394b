package org.suprovid.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Standards that a test may change, new ones for every test that asks. */
@Component
public class TestStandards {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private final StandardImport importing;

    TestStandards(StandardImport importing) {
        this.importing = importing;
    }

    /** One that stands alone and sets only these lines; returns its code. */
    public String alone(String... lines) {
        return bring("", "", "", lines);
    }

    /** One that differs from the first version of another only in these lines; returns its code. */
    public String on(String base, String... lines) {
        return bring(", basedOn: " + base, ", baseVersion: 1", "", lines);
    }

    /** One that differs from the first version of another only in these choices; returns its code. */
    public String choosing(String base, String... flags) {
        return bring(", basedOn: " + base, ", baseVersion: 1", String.join(", ", flags));
    }

    /** One that is as the first version of another, and in force since an earlier day. */
    public String since(String base, LocalDate day) {
        return bring(day, ", basedOn: " + base, ", baseVersion: 1", "");
    }

    /** One that is written in a file on the class path. */
    public void file(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            importing.bring(StandardReader.read(path, in));
        }
    }

    private String bring(String base, String baseVersion, String flags, String... lines) {
        return bring(LocalDate.of(2010, 1, 1), base, baseVersion, flags, lines);
    }

    private String bring(LocalDate since, String base, String baseVersion, String flags, String... lines) {
        String code = "OWN_" + NEXT.incrementAndGet();
        String yaml =
                """
                standard: {code: %s, name: Own standard, donor: Own donor%s}
                version: {number: 1, validFrom: %s, calendar: UA, note: first%s}
                flags: {%s}
                timers: [%s]
                """
                        .formatted(code, base, since, baseVersion, flags, String.join(", ", List.of(lines)));
        importing.bring(
                StandardReader.read(code + ".yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
        return code;
    }
}
