package org.suprovid.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a decision table with values that never become process variables. */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The outputs of the one rule that fits; empty when none does. */
    public Map<String, Object> evaluate(String key, Map<String, Object> inputs) {
        DmnDecisionRuleResult rule =
                decisions.evaluateDecisionTableByKey(key, inputs).getSingleResult();
        return rule == null ? Map.of() : Map.copyOf(rule.getEntryMap());
    }

    /** One output of every rule that fits, in their order. */
    public List<String> collect(String key, String output, Map<String, Object> inputs) {
        return decisions.evaluateDecisionTableByKey(key, inputs).collectEntries(output).stream()
                .map(Object::toString)
                .toList();
    }
}
