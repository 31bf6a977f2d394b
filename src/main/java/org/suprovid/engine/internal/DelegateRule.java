package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.suprovid.engine.AllowedBeans;
import org.w3c.dom.Element;

/** A delegate expression is one allow-listed bean of the fitting kind: a typing error deploys and fails months later. */
class DelegateRule implements ElementRule {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");
    private final AllowedBeans beans;

    DelegateRule(AllowedBeans beans) {
        this.beans = beans;
    }

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        String expression = element.hasAttributeNS(CAMUNDA, "delegateExpression")
                ? element.getAttributeNS(CAMUNDA, "delegateExpression")
                : element.getAttribute("delegateExpression");
        if (expression.isEmpty()) {
            return List.of();
        }
        Matcher bean = BEAN.matcher(expression);
        if (!bean.matches()) {
            return List.of("a delegate expression is the name of one bean, not " + expression);
        }
        String name = bean.group(1);
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
