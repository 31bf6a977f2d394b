package org.suprovid.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The forms of this repository. */
final class ShippedForms {

    private ShippedForms() {}

    static List<String> ids() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.replace(".form", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String id) {
        try {
            return Files.readAllBytes(Path.of("forms", id + ".form"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormSchema schema(String id) {
        try {
            return FormSchema.parse(bytes(id));
        } catch (UnreadableForm unreadable) {
            throw new IllegalArgumentException("forms/" + id + ".form: " + unreadable.getMessage(), unreadable);
        }
    }
}
