package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.suprovid.Suprovid;

/** What can be forgotten about the house is checked by a machine (design §2.7, §3). */
class HouseTests {

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
        List<Integer> lengths = lengths();
        assertThat(lengths).allMatch(lines -> lines <= 250);
        assertThat(lengths.stream().filter(lines -> lines <= 100).count())
                .isGreaterThanOrEqualTo(lengths.size() * 9 / 10);
    }

    private static List<Integer> lengths() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(HouseTests::lines)
                    .toList();
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
