package org.suprovid.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One component of a form with the list it stands in and every condition that can hide it. */
record FormField(JsonNode node, String list, List<String> hiddenBy) {

    static Stream<FormField> of(JsonNode parent, String list, List<String> hiddenBy) {
        return elements(parent.path("components")).flatMap(node -> {
            var conditions = new ArrayList<>(hiddenBy);
            var own = node.at("/conditional/hide").asText();
            if (!own.isEmpty()) conditions.add(own);
            var inside = node.path("type").asText().equals("dynamiclist")
                    ? node.path("path").asText()
                    : list;
            return Stream.concat(Stream.of(new FormField(node, list, conditions)), of(node, inside, conditions));
        });
    }

    String id() {
        return text("id");
    }

    String type() {
        return text("type");
    }

    /** The key, for a list its path; empty where nothing is submitted. */
    String key() {
        return type().equals("dynamiclist") ? text("path") : text("key");
    }

    boolean is(String... types) {
        return Set.of(types).contains(type());
    }

    boolean decides() {
        return node.at("/properties/decision").asBoolean();
    }

    boolean required() {
        return node.at("/validate/required").asBoolean();
    }

    String valuesKey() {
        return text("valuesKey");
    }

    String sensitive() {
        return node.at("/properties/sensitive").asText();
    }

    List<String> options() {
        return elements(node.path("values"))
                .map(option -> option.path("value").asText())
                .toList();
    }

    /** Everything a person reads on this component. */
    Stream<String> texts() {
        var own = Stream.of(
                        "/label",
                        "/dateLabel",
                        "/timeLabel",
                        "/description",
                        "/text",
                        "/appearance/prefixAdorner",
                        "/appearance/suffixAdorner",
                        "/validate/patternErrorMessage")
                .map(path -> node.at(path).asText());
        var options =
                elements(node.path("values")).map(option -> option.path("label").asText());
        return Stream.concat(own, options).filter(text -> !text.isBlank());
    }

    private String text(String name) {
        return node.path(name).asText();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return Stream.iterate(0, index -> index < array.size(), index -> index + 1)
                .map(array::get);
    }
}
