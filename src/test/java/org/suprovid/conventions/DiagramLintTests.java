package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recommended rules of bpmnlint have nothing to say about our diagrams. */
class DiagramLintTests {

    private static final Path WEB = Path.of("src/main/web");

    @Test
    void bpmnlintHasNoFindings() throws IOException, InterruptedException {
        assumeTrue(Files.exists(WEB.resolve("node_modules/bpmnlint")), "the browser modules are not installed");
        Process lint = new ProcessBuilder(
                        "node", WEB.resolve("lint-diagrams.mjs").toString())
                .redirectErrorStream(true)
                .start();
        String findings = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(lint.waitFor()).as(findings).isZero();
        assertThat(findings).contains(" diagrams, 0 findings");
    }
}
