package org.suprovid.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of a scope are asked, given the answers in it.
 *
 * @param answers those of the fields that are asked; null for the others
 * @param hidden ids of the components whose condition hides them
 */
record Visibility(Map<String, Object> answers, Set<String> hidden) {

    /** A field may hide a field that hides a field; longer chains than this are taken as they then stand. */
    private static final int MOST_ROUNDS = 8;

    /** A hidden field has no answer, which may show or hide others, until nothing changes any more. */
    static Visibility ofForm(FormSchema schema, Map<String, Object> sent) {
        Conditions conditions = schema.conditions();
        return settle(schema.fields(), sent, conditions, answers -> conditions.holding(answers, answers, null));
    }

    static Visibility ofRow(
            FormSchema schema,
            FormField list,
            Map<String, Object> sent,
            Map<String, Object> answers,
            Map<String, Object> parent) {
        Conditions conditions = schema.conditionsOfRows(list);
        return settle(list.children(), sent, conditions, row -> conditions.holding(answers, row, parent));
    }

    private static Visibility settle(
            List<FormField> fields, Map<String, Object> sent, Conditions conditions, Hiding hiding) {
        Map<String, Object> all = new HashMap<>();
        drop(fields, Set.of(), true, all); // unanswered is null from the first round on
        all.putAll(sent);
        Visibility now = new Visibility(all, Set.of());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> hidden = hiding.given(now.answers);
            Map<String, Object> left = new HashMap<>(all);
            drop(fields, hidden, false, left);
            Visibility next = new Visibility(left, hidden);
            if (conditions.sameFor(now.answers, left)) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private static void drop(List<FormField> fields, Set<String> hidden, boolean above, Map<String, Object> answers) {
        for (FormField field : fields) {
            boolean gone = above || hidden.contains(field.id());
            if (field.kind() == FieldKind.GROUP) {
                drop(field.children(), hidden, gone, answers);
            } else if (gone && field.key() != null) {
                answers.put(field.key(), null);
            }
        }
    }

    private interface Hiding {
        Set<String> given(Map<String, Object> answers);
    }
}
