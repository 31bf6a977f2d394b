package org.suprovid.standard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How standards and their catalogue are read from files: nothing unknown, nothing twice. */
final class StandardYaml {

    static final ObjectMapper READER = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private StandardYaml() {}

    /** A file of ours beside the shipped standards; @throws IllegalStateException if it is broken. */
    static <T> T resource(String name, Class<T> type) {
        try (InputStream content = open(name)) {
            return READER.readValue(content, type);
        } catch (IOException e) {
            throw new IllegalStateException("standards/" + name + " cannot be read", e);
        }
    }

    static String text(String name) {
        try (InputStream content = open(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("standards/" + name + " cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        return StandardYaml.class.getResourceAsStream("/standards/" + name);
    }
}
