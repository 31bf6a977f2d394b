package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One rule of the scan, asked for every element of a diagram or decision table. */
interface ElementRule {

    String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** What is wrong with this element, each in one sentence. */
    List<String> problems(Element element, Map<String, byte[]> resources);

    /** The id an analyst knows: that of the element or of the nearest one around it. */
    static String owner(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at.getAttribute("id");
            }
        }
        return "";
    }
}
