package org.suprovid.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and help of every diagram are there in Ukrainian and Russian, and nothing is translated in vain (R-GEN-12). */
@ExtendWith(NamesItsFile.class)
class DiagramTranslationTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void everythingThatIsReadIsTranslated(Diagram diagram) throws IOException {
        for (String language : Set.of("uk", "ru")) {
            Map<String, String> translations = translations(diagram, language);
            assertThat(without(texts(diagram), translations.keySet()))
                    .as("not translated in processes/i18n/%s_%s.json", diagram.key(), language)
                    .isEmpty();
            assertThat(without(translations.keySet(), texts(diagram)))
                    .as("translated in processes/i18n/%s_%s.json, but not in the diagram", diagram.key(), language)
                    .isEmpty();
            assertThat(translations.values()).as(language).noneMatch(String::isBlank);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(text -> !some.contains(text)).collect(toSet());
    }

    private static Set<String> texts(Diagram diagram) {
        Stream<String> names = diagram.model()
                .filter(element -> !element.getLocalName().equals("message"))
                .map(element -> element.getAttribute("name"));
        Stream<String> help = diagram.model("documentation", "text")
                .map(element -> element.getTextContent().strip());
        return Stream.concat(names, help).filter(Predicate.not(String::isEmpty)).collect(toSet());
    }

    private static Map<String, String> translations(Diagram diagram, String language) throws IOException {
        Path file = Diagram.PROCESSES.resolve("i18n").resolve(diagram.key() + "_" + language + ".json");
        return JSON.readValue(file.toFile(), new TypeReference<>() {});
    }
}
