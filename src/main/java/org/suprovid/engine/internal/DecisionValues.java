package org.suprovid.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A rule of a decision table answers with one of its column's own values, and compares with none that cannot come. */
class DecisionValues implements ElementRule {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        if (!element.getLocalName().equals("rule") || !(element.getParentNode() instanceof Element table)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        pairs(element, "outputEntry", table, "output", (cell, column) -> {
            Set<String> values = values(column, "outputValues");
            if (!values.isEmpty() && !values.contains(text(cell))) {
                problems.add(name(column) + " answers " + said(cell) + ", which is none of " + listed(values));
            }
        });
        pairs(element, "inputEntry", table, "input", (cell, column) -> {
            Set<String> values = values(column, "inputValues");
            quoted(text(cell)).stream()
                    .filter(word -> !values.isEmpty() && !values.contains(word))
                    .forEach(word -> problems.add(
                            name(column) + " is compared with " + word + ", which is none of " + listed(values)));
        });
        return problems;
    }

    private interface Look {
        void at(Element cell, Element column);
    }

    private static void pairs(Element rule, String cell, Element table, String column, Look look) {
        List<Element> cells = children(rule, cell);
        List<Element> columns = children(table, column);
        IntStream.range(0, Math.min(cells.size(), columns.size())).forEach(i -> look.at(cells.get(i), columns.get(i)));
    }

    private static Set<String> values(Element column, String kind) {
        return children(column, kind).stream()
                .flatMap(values -> quoted(text(values)).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String said(Element cell) {
        return text(cell).isEmpty() ? "nothing" : text(cell);
    }

    private static String listed(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String name(Element column) {
        return column.getAttribute("label").isEmpty() ? column.getAttribute("id") : column.getAttribute("label");
    }

    private static String text(Element element) {
        return children(element, "text").stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
