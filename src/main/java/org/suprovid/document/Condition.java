package org.suprovid.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL condition of a form, with the same meaning that form-js gives it in the browser. */
final class Condition {

    private static final int LONGEST = 1000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    /** The language can repeat a step a thousand million times, which no form needs and no server survives. */
    private static final Pattern ENDLESS =
            Pattern.compile("\\b(for|some|every)\\b.*\\.\\.|\\bfunction\\b", Pattern.DOTALL);

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final ParsedExpression expression;
    private final Set<String> words;

    private Condition(ParsedExpression expression, String source) {
        this.expression = expression;
        words = WORD.matcher(source).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /**
     * Reads a condition as it stands in the schema, with its leading equals sign.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Condition parse(String source) {
        if (!source.startsWith("=")) {
            throw new IllegalArgumentException("a condition begins with '='");
        }
        if (source.length() > LONGEST || ENDLESS.matcher(source).find()) {
            throw new IllegalArgumentException("the condition is too long, or repeats a step over a range");
        }
        ParseResult parsed = FEEL.parseExpression(source.substring(1).strip());
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("the condition is no FEEL expression");
        }
        return new Condition(parsed.parsedExpression(), source);
    }

    /**
     * Whether the condition holds; what cannot be evaluated does not hold.
     *
     * @param answers those of the whole form, null where there is none
     * @param scope where {@code this} points: a row of a list, or the whole form
     * @param parent the scope around a row, null at the top
     */
    boolean holds(Map<String, Object> answers, Map<String, Object> scope, Map<String, Object> parent) {
        Map<String, Object> context = new HashMap<>();
        give(context, "this", scope);
        give(context, "parent", parent);
        give(context, "data", answers);
        answers.forEach((key, value) -> give(context, key, value));
        EvaluationResult result = FEEL.evaluate(expression, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Only what the condition names is converted: a form may hold thousands of answers. */
    private void give(Map<String, Object> context, String name, Object value) {
        if (words.contains(name)) {
            context.put(name, value);
        }
    }
}
