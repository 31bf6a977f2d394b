package org.suprovid.engine.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.suprovid.engine.AllowedBeans;

/** Parses an expression with the engine's own parser and names everything in it that is not allowed. */
class ExpressionReader {

    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private final AllowedBeans beans;

    ExpressionReader(AllowedBeans beans) {
        this.beans = beans;
    }

    List<String> problems(String text) {
        Tree tree;
        try {
            tree = parser.build(text);
        } catch (TreeBuilderException e) {
            return List.of("the expression cannot be read: " + text);
        }
        List<String> problems = new ArrayList<>();
        if (tree.getFunctionNodes().iterator().hasNext()) {
            problems.add("functions are not allowed in " + text);
        }
        walk(tree.getRoot(), text, problems);
        return problems;
    }

    private void walk(Node node, String text, List<String> problems) {
        if (node instanceof AstMethod || node instanceof AstProperty) {
            member(node, text, problems);
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            walk((Node) node.getChild(i), text, problems);
        }
    }

    private void member(Node node, String text, List<String> problems) {
        Node target = node instanceof AstMethod ? property(node) : node;
        String member = memberName(target);
        Node base = (Node) target.getChild(0);
        if (!(base instanceof AstIdentifier root)) {
            problems.add("only a bean's own methods may be called, not " + member + " in " + text);
            return;
        }
        String name = root.getName();
        if (name.equals("execution") || name.equals("task")) {
            if (!ExpressionGuard.OF_EXECUTION.contains(member)) {
                problems.add(name + "." + member + " is not allowed");
            }
        } else if (!beans.names().contains(name)) {
            problems.add("there is no bean " + name + " that diagrams may call");
        } else if (node instanceof AstMethod && !hasMethod(name, member)) {
            problems.add("the bean " + name + " has no method " + member);
        }
    }

    private static Node property(Node method) {
        return (Node) method.getChild(0);
    }

    /** JUEL shows a member's name only in the node's own text, {@code . name}; a bracket may hold anything. */
    private static String memberName(Node property) {
        return property instanceof AstDot dot ? dot.toString().replaceFirst("^\\.\\s*", "") : "[…]";
    }

    private boolean hasMethod(String bean, String method) {
        return Arrays.stream(beans.type(bean).getMethods()).map(Method::getName).anyMatch(method::equals);
    }
}
