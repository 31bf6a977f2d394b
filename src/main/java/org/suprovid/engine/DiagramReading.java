package org.suprovid.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The diagrams among the resources of a deployment, opened for checks that other packages add. */
public final class DiagramReading {

    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern NAME = Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\s*}");

    private DiagramReading() {}

    /** Hands over each diagram with its name; what is no XML is left to the scan, which names it. */
    public static void each(Map<String, byte[]> resources, BiConsumer<String, List<Element>> look) {
        resources.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                read(content).ifPresent(document -> look.accept(name, elements(document)));
            }
        });
    }

    /** The id an analyst knows: that of the element or of the nearest one around it. */
    public static String owner(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at.getAttribute("id");
            }
        }
        return "";
    }

    /** The bean that this element calls, as the scan lets it be written; empty if it calls none. */
    public static String bean(Element element) {
        return named(delegate(element)).orElse("");
    }

    /** How this element, a task or a listener, says what it calls; empty if it calls nothing. */
    public static String delegate(Element element) {
        String ofTask = element.getAttributeNS(CAMUNDA, "delegateExpression");
        return ofTask.isEmpty() ? element.getAttribute("delegateExpression") : ofTask;
    }

    /** The bean or variable that an expression names and nothing besides; empty for any other expression. */
    public static Optional<String> named(String expression) {
        Matcher name = NAME.matcher(expression);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static List<Element> elements(Document document) {
        NodeList found = document.getElementsByTagName("*");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Optional<Document> read(byte[] content) {
        try {
            return Optional.of(SafeXml.factory().newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
