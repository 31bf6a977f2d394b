package org.suprovid.conventions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every shipped decision table keeps to: ids that speak, and a sentence on the table and on each rule. */
class DecisionRulesTests {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("definitions", "Definitions_.+"),
            entry("decisionTable", "DecisionTable_.+"),
            entry("input", "Input_.+"),
            entry("inputExpression", "InputExpression_.+"),
            entry("inputValues", "InputValues_.+"),
            entry("output", "Output_.+"),
            entry("outputValues", "OutputValues_.+"),
            entry("rule", "Rule_.+"),
            entry("inputEntry", "InputEntry_.+"),
            entry("outputEntry", "OutputEntry_.+"),
            entry("DMNDiagram", "Diagram_.+"));
    private static final Pattern GENERATED = Pattern.compile("_(?=[a-z]*\\d)[a-z0-9]{7}(_|$)");
    private static final Pattern RULE_OF_THE_DOMAIN = Pattern.compile("\\b(R-[A-Z0-9]+|Q|SC)-\\d+");

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#decisions")
    void idsSayWhatAnElementIs(Diagram table) {
        assertThat(ids(table, "decision")).containsExactly(table.key());
        assertThat(table.everything().filter(e -> e.hasAttribute("id")).filter(e -> !List.of("decision", "DMNShape")
                        .contains(e.getLocalName())))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.getAttribute("id")).matches(PREFIXES.get(e.getLocalName())));
        assertThat(table.elements("*", "DMNShape"))
                .allSatisfy(e -> assertThat(e.getAttribute("id")).isEqualTo(e.getAttribute("dmnElementRef") + "_di"));
        assertThat(table.everything().map(e -> e.getAttribute("id"))).noneMatch(GENERATED.asPredicate());
    }

    /** InputEntry_Crisis_Service is what Rule_Crisis says to Input_Service. */
    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#decisions")
    void everyCellIsNamedForItsRuleAndItsColumn(Diagram table) {
        assertThat(table.elements("*", "rule")).isNotEmpty().allSatisfy(rule -> {
            assertThat(ids(rule, "inputEntry")).isEqualTo(cells(rule, "InputEntry_", ids(table, "input")));
            assertThat(ids(rule, "outputEntry")).isEqualTo(cells(rule, "OutputEntry_", ids(table, "output")));
        });
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#decisions")
    void everyTableSaysWhatItAnswersAndEveryRuleWhy(Diagram table) {
        assertThat(table.elements("*", "decision"))
                .singleElement()
                .satisfies(decision ->
                        assertThat(description(decision)).contains("?").containsPattern(RULE_OF_THE_DOMAIN));
        assertThat(table.elements("*", "rule")).allSatisfy(rule -> assertThat(description(rule))
                .as(rule.getAttribute("id"))
                .isNotBlank());
        assertThat(table.everything().filter(e -> List.of("input", "output").contains(e.getLocalName())))
                .allSatisfy(column -> assertThat(column.getAttribute("label"))
                        .as(column.getAttribute("id"))
                        .isNotBlank());
    }

    private static List<String> cells(Element rule, String prefix, List<String> columns) {
        String name = after(rule.getAttribute("id"));
        return columns.stream()
                .map(column -> prefix + name + "_" + after(column))
                .toList();
    }

    private static String after(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    private static List<String> ids(Diagram table, String kind) {
        return table.elements("*", kind).map(e -> e.getAttribute("id")).toList();
    }

    private static List<String> ids(Element rule, String kind) {
        return children(rule, kind).map(e -> e.getAttribute("id")).toList();
    }

    private static String description(Element of) {
        return children(of, "description")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }
}
