package org.suprovid.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Puts the words of a form into another language; keys, codes and conditions stay as they are (design §4). */
final class FormTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "label",
            "description",
            "dateLabel",
            "timeLabel",
            "text",
            "content",
            "placeholder",
            "alt",
            "prefixAdorner",
            "suffixAdorner",
            "patternErrorMessage");
    /** Objects and lists that hold words further down. */
    private static final List<String> BELOW = List.of("components", "values", "appearance", "validate", "columns");

    private final Map<String, String> translations;

    private FormTexts(Map<String, String> translations) {
        this.translations = translations;
    }

    /** The schema with its words translated; a text without translation stays in English. */
    static byte[] translate(byte[] schema, byte[] translations) {
        try {
            JsonNode root = JSON.readTree(schema);
            new FormTexts(JSON.readValue(translations, new TypeReference<Map<String, String>>() {})).translate(root);
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void translate(JsonNode node) {
        if (node instanceof ArrayNode list) {
            list.forEach(this::translate);
        } else if (node instanceof ObjectNode component) {
            for (String name : WORDS) {
                String text = component.path(name).asText("");
                if (translations.containsKey(text)) {
                    component.put(name, translations.get(text));
                }
            }
            BELOW.forEach(name -> translate(component.path(name)));
        }
    }
}
