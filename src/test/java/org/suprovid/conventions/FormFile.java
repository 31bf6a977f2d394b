package org.suprovid.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as it lies in the {@code forms} folder, with its translations. */
record FormFile(String name, JsonNode schema) {

    private static final Path FOLDER = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<FormFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".form"))
                    .sorted()
                    .map(file -> named(file.substring(0, file.length() - ".form".length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile named(String name) {
        return new FormFile(name, read(name + ".form", new TypeReference<>() {}));
    }

    Map<String, String> translations(String language) {
        return read("i18n/" + name + "_" + language + ".json", new TypeReference<>() {});
    }

    List<FormField> components() {
        return FormField.of(schema, "", List.of()).toList();
    }

    /** What is submitted: fields and lists. */
    List<FormField> fields() {
        return components().stream().filter(field -> !field.key().isEmpty()).toList();
    }

    FormField field(String list, String key) {
        return fields().stream()
                .filter(field -> field.list().equals(list) && field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no field " + list + "/" + key));
    }

    FormField field(String key) {
        return field("", key);
    }

    /** Top-level fields somebody sees who has given these answers, in the order of the form. */
    List<String> asked(Map<String, ?> answers) {
        return fields().stream()
                .filter(field -> field.list().isEmpty())
                .filter(field -> field.hiddenBy().stream().noneMatch(hide -> Feel.holds(hide, context(answers))))
                .map(FormField::key)
                .toList();
    }

    /** Answers with null for every question that has none, which is what a condition meets. */
    Map<String, Object> context(Map<String, ?> answers) {
        var context = new LinkedHashMap<>(unanswered(""));
        context.putAll(answers);
        return context;
    }

    /** The context of a condition inside a list: the answers so far and an empty row as {@code this}. */
    Map<String, Object> emptyContext(String list) {
        var context = unanswered("");
        context.put("this", unanswered(list));
        return context;
    }

    private Map<String, Object> unanswered(String list) {
        return nulls(fields().stream()
                .filter(field -> field.list().equals(list))
                .map(FormField::key)
                .collect(Collectors.toSet()));
    }

    private static Map<String, Object> nulls(Collection<String> keys) {
        var map = new LinkedHashMap<String, Object>();
        keys.forEach(key -> map.put(key, null));
        return map;
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try {
            return JSON.readValue(FOLDER.resolve(file).toFile(), type);
        } catch (JsonProcessingException e) {
            String place = "forms/" + file + ", line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException(place + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
