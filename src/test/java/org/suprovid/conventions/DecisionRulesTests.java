package org.suprovid.conventions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every shipped decision table keeps to: ids that speak, and a sentence on the table and on each rule. */
@ExtendWith(NamesItsFile.class)
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
            entry("DMNDiagram", "Diagram_.+"));
    private static final Pattern GENERATED = Pattern.compile("_(?=[a-z]*\\d)[a-z0-9]{7}(_|$)");
    private static final Pattern RULE_OF_THE_DOMAIN = Pattern.compile("\\b(R-[A-Z0-9]+|Q|SC)-\\d+");

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#decisions")
    void idsSayWhatAnElementIs(Diagram table) {
        assertThat(ids(table, "decision")).containsExactly(table.key());
        assertThat(named(table).filter(e -> !List.of("decision", "DMNShape").contains(e.getLocalName())))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.getAttribute("id")).matches(PREFIXES.get(e.getLocalName())));
        assertThat(table.elements("*", "DMNShape"))
                .allSatisfy(e -> assertThat(e.getAttribute("id")).isEqualTo(e.getAttribute("dmnElementRef") + "_di"));
        assertThat(named(table).map(e -> e.getAttribute("id"))).noneMatch(GENERATED.asPredicate());
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

    /** All but the cells: a modeler names them anew, and nobody is told their names. */
    private static Stream<Element> named(Diagram table) {
        return table.everything().filter(e -> e.hasAttribute("id")).filter(e -> !List.of("inputEntry", "outputEntry")
                .contains(e.getLocalName()));
    }

    private static List<String> ids(Diagram table, String kind) {
        return table.elements("*", kind).map(e -> e.getAttribute("id")).toList();
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
