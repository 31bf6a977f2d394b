package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in three languages, and none stands in a template. */
class TextsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]+)[(}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleSaysTheSameThingsInThreeLanguages(String module) throws IOException {
        Properties english = read(module);
        for (String language : List.of("_uk", "_ru")) {
            Properties other = read(module + language);
            assertThat(new TreeSet<>(withoutFew(other)))
                    .as(module + language)
                    .isEqualTo(new TreeSet<>(withoutFew(english)));
            other.stringPropertyNames().stream().filter(english::containsKey).forEach(key -> assertThat(
                            places(other.getProperty(key)))
                    .as(module + language + ": " + key)
                    .isEqualTo(places(english.getProperty(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleNamesItsTextsAfterItself(String module) throws IOException {
        assertThat(read(module).stringPropertyNames())
                .allMatch(key -> key.startsWith(module + ".") || key.startsWith("problem."));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateUsesTextsThatExist(Path template) throws IOException {
        for (String key : KEY.matcher(Files.readString(template))
                .results()
                .map(hit -> hit.group(1))
                .toList()) {
            String module = key.substring(0, key.indexOf('.'));
            assertThat(read(module)).as(template + ": " + key).containsKey(key);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoTextOfItsOwn(Path template) throws IOException {
        String seen = Files.readString(template)
                .replaceAll("(?s)<!--.*?-->|<(style|kbd)\\b.*?</\\1>", "")
                .replaceAll("(?s)<(?:[^>\"]|\"[^\"]*\")*>", " ");
        assertThat(WORD.matcher(seen).results().map(MatchResult::group))
                .as(template.toString())
                .isEmpty();
    }

    @Test
    void thereAreTemplates() throws IOException {
        assertThat(templates()).isNotEmpty();
    }

    /** Ukrainian and Russian have one plural form more than English. */
    private static List<String> withoutFew(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".few"))
                .toList();
    }

    private static List<String> places(String text) {
        return Stream.of(new MessageFormat(text.replace("'", "''")).getFormatsByArgumentIndex())
                .map(format -> "place")
                .toList();
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_uk|_ru)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }
}
