package org.suprovid.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A diagram or a decision table of {@code processes/}, opened for the conventions to look at. */
record Diagram(Path file, Document document) {

    static final Path PROCESSES = Path.of("processes");
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static Stream<Diagram> all() throws IOException {
        return files(".bpmn");
    }

    static Stream<Diagram> decisions() throws IOException {
        return files(".dmn");
    }

    private static Stream<Diagram> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(kind)).sorted().map(Diagram::open).toList().stream();
        }
    }

    static Diagram open(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Diagram(file, factory.newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Not readable: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return file.getFileName().toString().replaceFirst("\\.(bpmn|dmn)$", "");
    }

    Stream<Element> everything() {
        return elements("*", "*");
    }

    /** Elements of the model, not of its picture, of any of these kinds; all kinds when none is named. */
    Stream<Element> model(String... kinds) {
        return elements(BPMN, "*")
                .filter(element -> kinds.length == 0 || List.of(kinds).contains(element.getLocalName()));
    }

    Stream<Element> elements(String namespace, String name) {
        return list(document.getElementsByTagNameNS(namespace, name));
    }

    Element byId(String id) {
        return model().filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in " + file));
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static String documentation(Element element) {
        return child(element, "documentation").map(Node::getTextContent).orElse("");
    }

    static Optional<Element> child(Element element, String name) {
        return list(element.getElementsByTagNameNS(BPMN, name))
                .filter(found -> found.getParentNode() == element)
                .findFirst();
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    @Override
    public String toString() {
        return key();
    }
}
