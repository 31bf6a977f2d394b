package org.suprovid.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Every user task names a form that comes with the same deployment, and somebody who does it. */
class FormReferences implements ElementRule {

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        if (!element.getLocalName().equals("userTask")) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        String form = element.getAttributeNS(CAMUNDA, "formRef");
        if (form.isEmpty()) {
            problems.add("the task names no form (camunda:formRef)");
        } else if (!resources.containsKey("forms/" + form + ".form")) {
            problems.add("the form " + form + " is not among the forms");
        }
        if (!form.isEmpty() && !"deployment".equals(element.getAttributeNS(CAMUNDA, "formRefBinding"))) {
            problems.add("the form is bound to the deployment (camunda:formRefBinding=\"deployment\")");
        }
        if (!element.hasAttributeNS(CAMUNDA, "assignee") && !element.hasAttributeNS(CAMUNDA, "candidateGroups")) {
            problems.add("the task has neither an assignee nor a candidate group");
        }
        return problems;
    }
}
