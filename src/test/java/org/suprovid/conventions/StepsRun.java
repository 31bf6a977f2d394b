package org.suprovid.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some steps of a Java file, one after another. What is declared, handed over name by name, or only taken over into a field is no
 * step: that two records or constructors look alike is not work done twice.
 *
 * @param place where it begins
 */
record StepsRun(String place, List<String> steps) {

    static final Path JAVA = Path.of("src/main/java/org/suprovid");

    private static final int LENGTH = 5;
    private static final Pattern NO_STEP = Pattern.compile(
            "(import|package|public|private|protected|static|record|super)\\b.*"
                    + "|\\} catch.*|\\|.*|[@*/].*|[^\\w]*|.*,|this\\.\\w+ = .*|(?!return|throw)[\\w<>\\[\\], .?]+ \\w+(\\)|\\) \\{|;|\\) \\{})");

    static Stream<Path> files() throws IOException {
        return Files.walk(JAVA).filter(file -> file.toString().endsWith(".java"));
    }

    static Stream<StepsRun> all(Path file) {
        return all(JAVA.relativize(file).toString(), lines(file));
    }

    /** @param file by what name it is told */
    static Stream<StepsRun> all(String file, List<String> lines) {
        List<String> steps = lines.stream()
                .map(String::strip)
                .filter(line -> !NO_STEP.matcher(line).matches())
                .toList();
        return IntStream.rangeClosed(0, steps.size() - LENGTH)
                .mapToObj(from -> new StepsRun(file, steps.subList(from, from + LENGTH)));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String what() {
        return steps.stream().collect(Collectors.joining("\n"));
    }
}
