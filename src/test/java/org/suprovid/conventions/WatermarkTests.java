package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The licence of the viewers asks that their watermark stays visible and as it is. */
class WatermarkTests {

    private static final Pattern RULE = Pattern.compile("([^{}]*powered-by[^{}]*)\\{([^{}]*)}");
    private static final Pattern EXCEPTION = Pattern.compile(":not\\([^)]*powered-by[^)]*\\)");
    private static final Pattern HIDES =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:|opacity\\s*:|clip|scale\\("
                    + "|(width|height|font-size)\\s*:\\s*0|(left|right|top|bottom|text-indent)\\s*:\\s*-");

    @Test
    void isNotHiddenByOurStylesheets() throws IOException {
        assertThat(sources(".css").flatMap(WatermarkTests::rulesForTheWatermark))
                .noneMatch(rule -> HIDES.matcher(rule).find());
    }

    @Test
    void isNotTouchedByOurScripts() throws IOException {
        assertThat(sources(".js")).noneMatch(source -> source.contains("powered-by") || source.contains("poweredBy"));
    }

    private static Stream<String> rulesForTheWatermark(String stylesheet) {
        return RULE.matcher(stylesheet)
                .results()
                .filter(rule -> EXCEPTION.matcher(rule.group(1)).replaceAll("").contains("powered-by"))
                .map(MatchResult::group);
    }

    private static Stream<String> sources(String ending) throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files
                    .filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> file.toString().endsWith(ending))
                    .map(WatermarkTests::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
