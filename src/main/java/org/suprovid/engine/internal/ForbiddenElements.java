package org.suprovid.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** No scripts, no classes, no connectors, no embedded forms: analysts call allow-listed beans and nothing else. */
class ForbiddenElements implements ElementRule {

    private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "formData");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "type",
            "topic",
            "resource",
            "formKey",
            "formHandlerClass",
            "scriptFormat",
            "variableMappingClass");

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        List<String> problems = new ArrayList<>();
        if (ELEMENTS.contains(element.getLocalName())) {
            problems.add("<" + element.getLocalName() + "> is not allowed; call a bean of the allow-list instead");
        }
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttributeNS(CAMUNDA, attribute) || (camunda(element) && element.hasAttribute(attribute))) {
                problems.add("camunda:" + attribute + " is not allowed");
            }
        }
        language(element, problems);
        return problems;
    }

    private static boolean camunda(Element element) {
        return CAMUNDA.equals(element.getNamespaceURI())
                && !element.getLocalName().equals("formField");
    }

    private static void language(Element element, List<String> problems) {
        for (String attribute : List.of("language", "expressionLanguage", "typeLanguage")) {
            String language = element.getAttribute(attribute).toLowerCase(java.util.Locale.ROOT);
            if (!language.isEmpty()
                    && !language.contains("feel")
                    && !language.contains("xpath")
                    && !language.contains("xml")) {
                problems.add("the language " + attribute + " is not allowed; decisions are written in FEEL");
            }
        }
        boolean condition = element.getLocalName().equals("conditionExpression")
                || element.getLocalName().equals("condition");
        if (condition && element.hasAttribute("language")) {
            problems.add("a condition is a plain expression without a language");
        }
    }
}
