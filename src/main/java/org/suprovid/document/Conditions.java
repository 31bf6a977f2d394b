package org.suprovid.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * The conditions of the fields of one scope (a whole form, or a row of a list), with the meaning form-js gives them.
 * They are evaluated together, of the same answers.
 */
final class Conditions {

    private static final int LONGEST = 1000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    /** The language can repeat a step a thousand million times, which no form needs and no server survives. */
    private static final Pattern ENDLESS =
            Pattern.compile("\\b(for|some|every)\\b.*\\.\\.|\\b(function|assert)\\b", Pattern.DOTALL);

    private final List<String> ids;
    /** Null without conditions. */
    private final ParsedExpression all;

    private final Set<String> words;

    /** Takes the fields of a scope through its groups; lists in it are scopes of their own. */
    Conditions(List<FormField> fields) {
        Map<String, String> sources = new HashMap<>();
        collect(fields, sources);
        ids = List.copyOf(sources.keySet());
        all = ids.isEmpty() ? null : Feel.list(ids.stream().map(sources::get).toList());
        words = sources.values().stream()
                .flatMap(source -> WORD.matcher(source).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /**
     * Checks a condition as it stands in the schema and takes its equals sign away.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static String checked(String source) {
        if (!source.startsWith("=")) {
            throw new IllegalArgumentException("a condition begins with '='");
        }
        if (source.length() > LONGEST || ENDLESS.matcher(source).find()) {
            throw new IllegalArgumentException("the condition is too long, or repeats a step over a range");
        }
        String expression = source.substring(1).strip();
        if (!Feel.isExpression(expression)) {
            throw new IllegalArgumentException("the condition is no FEEL expression");
        }
        return expression;
    }

    private static void collect(List<FormField> fields, Map<String, String> sources) {
        for (FormField field : fields) {
            if (field.hide() != null) {
                sources.put(field.id(), field.hide());
            }
            if (field.kind() == FieldKind.GROUP) {
                collect(field.children(), sources);
            }
        }
    }

    /**
     * Ids of the components whose condition holds; what cannot be evaluated does not hold.
     *
     * @param answers those of the whole form, null where there is none
     * @param own where {@code this} points: a row of a list, or the whole form
     * @param parent the scope around a row, null at the top
     */
    Set<String> holding(Map<String, Object> answers, Map<String, Object> own, Map<String, Object> parent) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> context = new HashMap<>();
        give(context, "this", own);
        give(context, "parent", parent);
        give(context, "data", answers);
        answers.forEach((key, value) -> give(context, key, value));
        List<Boolean> results = Feel.holding(all, context);
        return IntStream.range(0, results.size())
                .filter(results::get)
                .mapToObj(ids::get)
                .collect(Collectors.toSet());
    }

    /** Whether no condition can tell these answers of one scope from those. */
    boolean sameFor(Map<String, Object> these, Map<String, Object> those) {
        return words.stream().allMatch(word -> Objects.equals(these.get(word), those.get(word)));
    }

    /** Only what a condition names is converted: a form may hold thousands of answers. */
    private void give(Map<String, Object> context, String name, Object value) {
        if (words.contains(name)) {
            context.put(name, value);
        }
    }
}
