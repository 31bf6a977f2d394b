package org.suprovid.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** The few answers the diagram takes its way by: those the form itself declares, and no others (design §2.4). */
final class Decisions {

    private Decisions() {}

    /** Every declared decision; null where it was not asked or not answered, so that no earlier value lives on. */
    static Map<String, Object> of(FormSchema schema, Map<String, Object> cleaned) {
        Map<String, Object> decisions = new LinkedHashMap<>();
        for (FormField field : schema.decisions()) {
            decisions.put(field.key(), variable(field, cleaned.get(field.key())));
        }
        return decisions;
    }

    private static Object variable(FormField field, Object value) {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        if (field.kind() == FieldKind.DATE && value instanceof String date) {
            return Date.from(
                    LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        return value;
    }
}
