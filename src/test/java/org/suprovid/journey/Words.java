package org.suprovid.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything the application can say, in English and in one language: texts of pages, forms and diagrams. */
final class Words {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private final String language;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, Set<String>> translations = new LinkedHashMap<>();

    private Words(String language) {
        this.language = language;
        files(MESSAGES, "[a-z]+\\.properties").forEach(this::readMessages);
        if (!language.equals("en")) {
            files(Path.of("forms/i18n"), ".*_" + language + "\\.json").forEach(this::readTranslations);
            files(Path.of("processes/i18n"), ".*_" + language + "\\.json").forEach(this::readTranslations);
        }
    }

    static Words in(String language) {
        return new Words(language);
    }

    String language() {
        return language;
    }

    /** The text of a page in this language; places without values stay. */
    String message(String key) {
        return Objects.requireNonNull(messages.get(key), key);
    }

    /** What is said for this English text in this language; several, when it depends on the place. */
    Set<String> of(String english) {
        return translations.getOrDefault(english, Set.of(english));
    }

    /** Whether this is an English text of ours that reads otherwise in this language. */
    boolean isEnglish(String text) {
        Set<String> here = translations.get(text);
        return here != null && !here.contains(text);
    }

    /** As a pattern: one of the translations from beginning to end. */
    Pattern exactly(String english) {
        return Pattern.compile("^\\s*(" + alternatives(english) + ")\\s*$");
    }

    Pattern beginning(String english) {
        return Pattern.compile("^\\s*(" + alternatives(english) + ")");
    }

    private String alternatives(String english) {
        return of(english).stream().map(Words::literal).collect(Collectors.joining("|"));
    }

    /** For the browser's regular expressions, which know no quoting. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }

    private void readMessages(Path english) {
        Path own = Path.of(english.toString().replace(".properties", "_" + language + ".properties"));
        Properties said = properties(language.equals("en") ? english : own);
        properties(english).forEach((key, text) -> {
            String here = plain(said.getProperty(key.toString()));
            messages.put(key.toString(), here);
            add(plain(text.toString()), here);
        });
    }

    private void add(String english, String here) {
        translations.computeIfAbsent(english, text -> new LinkedHashSet<>()).add(here);
    }

    /** As it is shown: without the doubled apostrophes of message patterns. */
    private static String plain(String pattern) {
        return pattern.replace("''", "'");
    }

    private void readTranslations(Path file) {
        try {
            JSON.readTree(file.toFile())
                    .fields()
                    .forEachRemaining(
                            entry -> add(entry.getKey(), entry.getValue().asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static List<Path> files(Path folder, String name) {
        List<Path> found = new ArrayList<>();
        for (File file : Objects.requireNonNull(folder.toFile().listFiles(), folder.toString())) {
            if (file.getName().matches(name)) {
                found.add(file.toPath());
            }
        }
        return found;
    }
}
