package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One concept has one word: what docs/glossary.md rejects stands in no text, form or diagram (R-GEN-14). */
class GlossaryTests {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final int NOT_UK = 4;
    private static final int NOT_RU = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"uk," + NOT_UK, "ru," + NOT_RU})
    void noTextUsesARejectedWord(String language, int column) throws IOException {
        Map<String, String> texts = texts(language);
        for (String word : rejected(column)) {
            Pattern pattern = pattern(word);
            assertThat(texts.entrySet())
                    .as("%s: \"%s\" is rejected by %s", language, word, GLOSSARY)
                    .noneMatch(text -> pattern.matcher(text.getValue()).find());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"термін…,Відкритих термінів немає,true", "лист,26 листопада,false", "',зв'язок,true"})
    void aWordIsRejectedInEveryFormButNotInsideAnother(String word, String text, boolean found) {
        assertThat(pattern(word).matcher(text).find()).isEqualTo(found);
    }

    @Test
    void theGlossaryHasAllThreeLanguages() throws IOException {
        assertThat(rows()).hasSizeBetween(40, 80).allSatisfy(cells -> assertThat(cells.subList(1, NOT_UK))
                .noneMatch(String::isBlank));
    }

    private static List<String> rejected(int column) throws IOException {
        return rows().stream()
                .flatMap(cells -> Stream.of(cells.get(column).split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Cells of a row, the first one empty because a row begins with a bar. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| en |"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static Pattern pattern(String word) {
        boolean anyEnding = word.endsWith("…");
        String letters = Pattern.quote(anyEnding ? word.substring(0, word.length() - 1) : word);
        String whole = word.matches("\\p{P}")
                ? "(?<=\\p{IsCyrillic})" + letters + "(?=\\p{IsCyrillic})"
                : "(?<![\\p{L}-])" + letters + (anyEnding ? "" : "(?![\\p{L}/-])");
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files("src/main/resources/messages", "_" + language + ".properties")) {
            Properties messages = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            messages.stringPropertyNames().forEach(key -> texts.put(key, messages.getProperty(key)));
        }
        for (String folder : List.of("forms/i18n", "processes/i18n")) {
            for (Path file : files(folder, "_" + language + ".json")) {
                JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {})
                        .forEach((key, text) -> texts.put(file.getFileName() + ": " + key, text));
            }
        }
        Path web = Path.of("src/main/web/src/texts", language + ".js");
        Files.readAllLines(web).forEach(line -> texts.put(web + ": " + line, line));
        return texts;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
