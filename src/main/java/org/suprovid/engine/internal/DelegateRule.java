package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.DiagramReading;
import org.w3c.dom.Element;

/** A delegate expression is one allow-listed bean of the fitting kind: a typing error deploys and fails months later. */
class DelegateRule implements ElementRule {

    private final AllowedBeans beans;

    DelegateRule(AllowedBeans beans) {
        this.beans = beans;
    }

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        String expression = DiagramReading.delegate(element);
        if (expression.isEmpty()) {
            return List.of();
        }
        String name = DiagramReading.bean(element);
        if (name.isEmpty()) {
            return List.of("a delegate expression is the name of one bean, not " + expression);
        }
        if (!beans.names().contains(name)) {
            return List.of("there is no bean " + name + " that diagrams may call");
        }
        Class<?> wanted = wanted(element.getLocalName());
        return wanted.isAssignableFrom(beans.type(name))
                ? List.of()
                : List.of("the bean " + name + " is no " + wanted.getSimpleName());
    }

    private static Class<?> wanted(String element) {
        return switch (element) {
            case "executionListener" -> ExecutionListener.class;
            case "taskListener" -> TaskListener.class;
            default -> JavaDelegate.class;
        };
    }
}
