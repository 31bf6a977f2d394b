package org.suprovid.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suprovid.engine.AllowedBeans;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every expression, wherever it hides (names and documentation are expressions, too), uses only what it may. */
class ExpressionRule implements ElementRule {

    private final ExpressionReader reader;

    ExpressionRule(AllowedBeans beans) {
        this.reader = new ExpressionReader(beans);
    }

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            problems.addAll(read(((Attr) element.getAttributes().item(i)).getValue()));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                problems.addAll(read(child.getNodeValue()));
            }
        }
        return problems;
    }

    private List<String> read(String text) {
        boolean expression = text.contains("${") || text.contains("#{");
        return expression ? reader.problems(text.strip()) : List.of();
    }
}
