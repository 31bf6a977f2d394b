package org.suprovid.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The language of the conditions in forms. Its engine builds the whole library of functions with each evaluation, which costs
 * twenty times as much as a condition; here the library is built once, and the interpreter asked without the engine.
 */
final class Feel {

    private static final FeelEngineApi PARSER = FeelEngineBuilder.forJava().build();
    private static final ValueMapper VALUES = ValueMapper.defaultValueMapper();
    private static final FunctionProvider LIBRARY = new BuiltinFunctions(ZonedDateTime::now, VALUES);
    private static final FeelInterpreter INTERPRETER = new FeelInterpreter(VALUES);

    private Feel() {}

    static boolean isExpression(String source) {
        return PARSER.parseExpression(source).isSuccess();
    }

    /** Several conditions at once. */
    static ParsedExpression list(List<String> sources) {
        return PARSER.parseExpression("[(" + String.join("),(", sources) + ")]").parsedExpression();
    }

    /** Which of the conditions hold, in their order; what cannot be evaluated does not. */
    static List<Boolean> holding(ParsedExpression list, Map<String, Object> variables) {
        Context context = ((ValContext) VALUES.toVal(variables)).context();
        EvalContext asked = EvalContext.create(VALUES, LIBRARY).merge(context);
        List<Boolean> holding = new ArrayList<>();
        if (INTERPRETER.eval(list.expression(), asked) instanceof ValList results) {
            for (var each = results.items().iterator(); each.hasNext(); ) {
                holding.add(each.next() instanceof ValBoolean one && one.value());
            }
        }
        return holding;
    }
}
