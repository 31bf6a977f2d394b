package org.suprovid.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The settings that our own code reads, by the names in the code. */
final class OurSettings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(suprovid\\.[\\w.-]+)");

    private OurSettings() {}

    static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(OurSettings::text)
                    .flatMap(text -> PLACEHOLDER.matcher(text).results())
                    .forEach(found -> names.add(found.group(1)));
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("org.suprovid").forEach(found -> addBound(found.getBeanClassName(), names));
        return names;
    }

    private static void addBound(String type, Set<String> names) {
        try {
            Class<?> properties = Class.forName(type);
            String prefix =
                    properties.getAnnotation(ConfigurationProperties.class).value();
            for (RecordComponent component : properties.getRecordComponents()) {
                names.add(prefix + "." + component.getName());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
