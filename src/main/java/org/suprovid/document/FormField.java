package org.suprovid.document;

import java.util.List;
import java.util.Map;

/**
 * A component of a form.
 *
 * @param key name of the answer, of a list its path; null for groups and words
 * @param label words of the form, in the language the schema was read in
 * @param values fixed choices, empty if they come under {@code valuesKey}
 * @param hide FEEL expression under which it is not asked, null if it is always asked
 * @param decision whether the diagram takes its way by the answer
 * @param sensitive level of domain 7.2: 0, 1 or 2
 * @param disabled shown only: whatever is sent for it is dropped
 */
record FormField(
        String id,
        String key,
        FieldKind kind,
        String label,
        String description,
        FieldRules rules,
        List<Option> values,
        String valuesKey,
        String hide,
        boolean decision,
        int sensitive,
        boolean disabled,
        List<FormField> children) {

    FormField {
        values = List.copyOf(values);
        children = List.copyOf(children);
    }

    /** The same with other children. */
    FormField with(List<FormField> others) {
        return new FormField(
                id,
                key,
                kind,
                label,
                description,
                rules,
                values,
                valuesKey,
                hide,
                decision,
                sensitive,
                disabled,
                others);
    }

    /** The choices there are, given those the server offers by name. */
    List<Option> choices(Map<String, List<Option>> offered) {
        return valuesKey == null ? values : offered.getOrDefault(valuesKey, List.of());
    }
}
