package org.suprovid.engine.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.SafeXml;
import org.suprovid.engine.Violation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * First wall: reads every diagram and decision table before the engine sees it, since timer-start expressions
 * already run while the engine deploys (engine facts, R-BPM-05).
 */
@Component
class DiagramScan implements DeploymentCheck {

    private final List<ElementRule> rules;

    DiagramScan(AllowedBeans beans) {
        ExpressionRule expressions = new ExpressionRule(beans);
        this.rules = List.of(
                new ForbiddenElements(),
                expressions,
                new DelegateRule(beans),
                new TimerRule(),
                new CallRule(),
                new FormReferences(),
                new DecisionValues());
    }

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        resources.forEach((name, content) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                violations.addAll(scan(name, content, resources));
            }
        });
        return violations;
    }

    private List<Violation> scan(String name, byte[] content, Map<String, byte[]> resources) {
        Document document;
        try {
            document = SafeXml.factory().newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            return List.of(new Violation(name, "", "is not well-formed XML, or declares a document type"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        List<Violation> violations = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (ElementRule rule : rules) {
                rule.problems(element, resources)
                        .forEach(reason -> violations.add(new Violation(name, DiagramReading.owner(element), reason)));
            }
        }
        return violations;
    }
}
