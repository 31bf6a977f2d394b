package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form keeps to, so that the server can validate it and analysts can change it without surprises. */
@ExtendWith(NamesItsFile.class)
class FormRulesTests {

    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> LISTS_OF_THE_DATABASE = Set.of(
            "needs",
            "services",
            "partners",
            "staff",
            "colleagues",
            "openLines",
            "programmes",
            "targetGroups",
            "contacts",
            "crisisPlanLines",
            "leaders",
            "participants",
            "receivers");
    private static final String CAMEL_CASE = "[a-z][a-z0-9]*([A-Z][a-z0-9]*)*";

    static Stream<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isMadeForTheEngineInUseAndNamedLikeItsFile(FormFile form) {
        assertThat(form.schema().path("id").asText()).isEqualTo(form.name());
        assertThat(form.schema().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.schema().path("executionPlatformVersion").asText()).startsWith("7.24");
        assertThat(form.schema().path("schemaVersion").asInt()).isEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesItsComponentsUniquelyAndWithMeaning(FormFile form) {
        assertThat(form.components())
                .extracting(FormField::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(Field|Group|List|Text)_[A-Za-z0-9_]+"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keepsKeysUniqueInTheirListAndInCamelCase(FormFile form) {
        assertThat(form.fields()).extracting(FormField::key).allMatch(key -> key.matches(CAMEL_CASE));
        assertThat(form.fields())
                .extracting(field -> field.list() + "/" + field.key())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void groupsFieldsWithoutMovingTheirAnswers(FormFile form) {
        assertThat(form.components())
                .filteredOn(field -> field.is("group"))
                .allMatch(group -> group.node().path("path").isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryText(FormFile form) {
        assertThat(form.fields())
                .filteredOn(field -> field.is("textfield", "textarea"))
                .allSatisfy(field -> assertThat(
                                field.node().at("/validate/maxLength").asInt())
                        .as(field.id())
                        .isBetween(1, LONGEST_TEXT));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryNumber(FormFile form) {
        assertThat(form.fields()).filteredOn(field -> field.is("number")).allSatisfy(field -> {
            assertThat(field.node().at("/validate/min").isNumber())
                    .as(field.id())
                    .isTrue();
            assertThat(field.node().at("/validate/max").isNumber())
                    .as(field.id())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersCodesAsValues(FormFile form) {
        assertThat(form.fields()).allSatisfy(field -> assertThat(field.options())
                .as(field.id())
                .doesNotHaveDuplicates()
                .allMatch(value -> value.matches("[A-Z][A-Z0-9_]*|\\d")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesItsChoicesFromTheFormOrFromAKnownList(FormFile form) {
        var choices = form.fields().stream()
                .filter(field -> field.is("radio", "select", "checklist", "taglist"))
                .toList();
        assertThat(choices)
                .allMatch(
                        field -> field.options().isEmpty() != field.valuesKey().isEmpty());
        assertThat(choices)
                .filteredOn(field -> field.options().isEmpty())
                .extracting(FormField::valuesKey)
                .isSubsetOf(LISTS_OF_THE_DATABASE);
    }

    /** The viewer keeps choices and answers in one object: a field of the same name would swallow the list. */
    @ParameterizedTest
    @MethodSource("forms")
    void keepsAnswersApartFromTheListsTheyAreChosenFrom(FormFile form) {
        var lists = form.fields().stream().map(FormField::valuesKey).collect(Collectors.toSet());
        assertThat(form.fields()).extracting(FormField::key).doesNotContainAnyElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void decidesByFixedChoicesOnly(FormFile form) {
        assertThat(form.fields()).filteredOn(FormField::decides).allSatisfy(field -> {
            assertThat(field.type()).as(field.id()).isIn("radio", "select", "checkbox", "number", "datetime");
            assertThat(field.list()).as("%s stands in no list", field.id()).isEmpty();
            assertThat(field.valuesKey()).as("%s has fixed values", field.id()).isEmpty();
            assertThat(field.required()).as("%s has to be answered", field.id()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysHowSensitiveAnAnswerIsByALevelOfTheCard(FormFile form) {
        assertThat(form.fields())
                .extracting(field -> field.node().at("/properties/sensitive"))
                .filteredOn(level -> !level.isMissingNode())
                .allMatch(level -> level.isTextual() && level.asText().matches("[012]"));
    }

    /** Services, needs and lines of a plan may tell a diagnosis: whoever reads such a form leaves a trace (R-CONF-03). */
    @ParameterizedTest
    @MethodSource("forms")
    void isSensitiveWhereItNamesServicesNeedsOrLines(FormFile form) {
        var telling = Set.of("services", "needs", "openLines", "crisisPlanLines");
        assertThat(form.fields().stream().map(FormField::valuesKey).noneMatch(telling::contains)
                        || form.fields().stream()
                                .anyMatch(field -> field.sensitive().equals("2")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void speaksUkrainianAndRussianWithoutLeftovers(FormFile form) {
        var texts =
                form.components().stream().flatMap(FormField::texts).distinct().toList();
        for (var language : List.of("uk", "ru")) {
            var file = "forms/i18n/%s_%s.json".formatted(form.name(), language);
            var translated = form.translations(language).keySet();
            assertThat(texts.stream().filter(text -> !translated.contains(text)))
                    .as("not translated in %s", file)
                    .isEmpty();
            assertThat(translated.stream().filter(text -> !texts.contains(text)))
                    .as("translated in %s, but not in the form", file)
                    .isEmpty();
            assertThat(form.translations(language).values())
                    .as(language)
                    .allMatch(text ->
                            Pattern.compile("\\p{IsCyrillic}").matcher(text).find() && text.equals(text.strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesByConditionsTheServerUnderstands(FormFile form) {
        for (var field : form.components()) {
            assertThat(field.hiddenBy()).as(field.id()).allMatch(Feel::parses);
        }
    }

    /** A condition that stays undecided before anything is answered would differ between browser and server. */
    @ParameterizedTest
    @MethodSource("forms")
    void hidesByConditionsThatKnowTheirFields(FormFile form) {
        for (var field : form.components()) {
            for (var condition : field.hiddenBy()) {
                var result = Feel.evaluate(condition, form.emptyContext(field.list()));
                assertThat(result.isSuccess()).as(condition).isTrue();
                assertThat(result.suppressedFailures().toString())
                        .as(condition)
                        .doesNotContain("NO_VARIABLE_FOUND", "NO_CONTEXT_ENTRY_FOUND");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesByAnswersThatCanBeGiven(FormFile form) {
        var comparison = Pattern.compile("(this\\.)?(\\w+) = \"(\\w+)\"");
        for (var field : form.components()) {
            for (var condition : field.hiddenBy()) {
                comparison
                        .matcher(condition)
                        .results()
                        .filter(match -> !match.group(2).equals("g"))
                        .forEach(match -> assertThat(
                                        form.field(match.group(1) == null ? "" : field.list(), match.group(2))
                                                .options())
                                .as("%s: %s", field.id(), condition)
                                .contains(match.group(3)));
            }
        }
    }
}
