package org.suprovid.conventions;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.suprovid.Suprovid;

/** What can be forgotten about the house is checked by a machine (design §2.7, §3). */
class HouseTests {

    private static final int LONGEST = 250;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.suprovid");

    @Test
    void arrowsBetweenModulesPointDown() {
        ApplicationModules.of(Suprovid.class).verify();
    }

    @Test
    void onlyTheDoorAndWhatDiagramsCallKnowTheEngine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.suprovid.engine..")
                .and()
                .haveNameNotMatching(".*(Process|Delegate|Listener)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine..")
                .check(OURS);
    }

    @Test
    void theEnginesImplementationIsTouchedInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.suprovid.engine.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(OURS);
    }

    @Test
    void filesFitAGlance() throws IOException {
        Map<Path, Integer> lengths = lengths("src/main/java", ".java");
        assertThat(lengths.values()).isNotEmpty().allMatch(lines -> lines <= LONGEST);
        assertThat(lengths.values().stream().filter(lines -> lines <= 100).count())
                .isGreaterThanOrEqualTo(lengths.size() * 9 / 10);
    }

    /** Mappers, pages, styles and browser modules are read by people, too. */
    @Test
    void whatStandsBesideJavaFitsThem() throws IOException {
        Map<Path, Integer> lengths = lengths("src/main/resources", ".xml", ".html");
        lengths.putAll(lengths("src/main/web", ".js", ".mjs", ".css"));
        assertThat(lengths).hasSizeGreaterThan(200);
        lengths.values().removeIf(lines -> lines <= LONGEST);
        assertThat(lengths).isEmpty();
    }

    /** How a day is written in words is said once; the frame of the pages adds the weekday. */
    @Test
    void aDayInWordsIsWrittenInOnePlace() throws IOException {
        Pattern words = Pattern.compile("\"d MMMM( [uy]+)?(, HH:mm)?\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> words.matcher(text(file)).find()))
                    .containsExactly(Path.of("src/main/java/org/suprovid/platform/DayInWords.java"));
        }
    }

    /** Letters are folded as every alphabet does, not as the locale of the database happens to. */
    @Test
    void noMapperLeavesLettersToTheLocale() throws IOException {
        Pattern bare = Pattern.compile("(?i)\\bilike\\b|\\blower\\((?!.*COLLATE pg_c_utf8)");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/suprovid"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xml"))
                            .filter(file -> bare.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    private static Map<Path, Integer> lengths(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .collect(toMap(file -> file, HouseTests::lines));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
