package org.suprovid.conventions;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Conditions of forms, read by the engine's own FEEL. */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private Feel() {}

    static boolean parses(String condition) {
        return condition.startsWith("=")
                && ENGINE.parseExpression(condition.substring(1)).isSuccess();
    }

    static boolean holds(String condition, Map<String, Object> context) {
        return Boolean.TRUE.equals(evaluate(condition, context).result());
    }

    static EvaluationResult evaluate(String condition, Map<String, Object> context) {
        return ENGINE.evaluateExpression(condition.substring(1), context);
    }
}
