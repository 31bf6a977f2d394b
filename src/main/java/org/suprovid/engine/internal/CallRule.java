package org.suprovid.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What a diagram calls comes with its own deployment: a running case keeps to the version it began with (R-BPM-08). */
class CallRule implements ElementRule {

    @Override
    public List<String> problems(Element element, Map<String, byte[]> resources) {
        List<String> problems = new ArrayList<>();
        if (element.getLocalName().equals("callActivity")) {
            String called = element.getAttribute("calledElement");
            if (!resources.containsKey("processes/" + called + ".bpmn")) {
                problems.add("the diagram " + called + " that is called is not among the diagrams");
            }
            bound(element, "calledElementBinding", problems);
        }
        if (element.hasAttributeNS(CAMUNDA, "decisionRef")) {
            String decision = element.getAttributeNS(CAMUNDA, "decisionRef");
            if (!resources.containsKey("processes/" + decision + ".dmn")) {
                problems.add("the decision " + decision + " that is asked is not among the decision tables");
            }
            bound(element, "decisionRefBinding", problems);
        }
        return problems;
    }

    private static void bound(Element element, String binding, List<String> problems) {
        if (!"deployment".equals(element.getAttributeNS(CAMUNDA, binding))) {
            problems.add("what is called is bound to the deployment (camunda:" + binding
                    + "=\"deployment\"), or running cases would change to the newest version");
        }
    }
}
