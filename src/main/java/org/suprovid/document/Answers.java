package org.suprovid.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads checked answers by key; what was not answered is null, false or empty. */
public final class Answers {

    private final Map<String, ?> values;
    private final String path;

    public Answers(Map<String, ?> values) {
        this(values, "");
    }

    private Answers(Map<String, ?> values, String path) {
        this.values = values;
        this.path = path;
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** Words, or the code of a choice; null if there is none. */
    public String text(String key) {
        return has(key) ? values.get(key).toString() : null;
    }

    public boolean is(String key, String code) {
        return code.equals(text(key));
    }

    public boolean yes(String key) {
        return is(key, "YES");
    }

    /** Whether a checkbox is ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public LocalDate date(String key) {
        return has(key) ? LocalDate.parse(text(key)) : null;
    }

    public LocalTime time(String key) {
        return has(key) ? LocalTime.parse(text(key)) : null;
    }

    public BigDecimal number(String key) {
        return has(key) ? new BigDecimal(text(key)) : null;
    }

    public Integer integer(String key) {
        return has(key) ? Integer.valueOf(number(key).intValueExact()) : null;
    }

    /** An id, whether it was sent as a number or as the value of a choice. */
    public Long id(String key) {
        return has(key) ? Long.valueOf(number(key).longValueExact()) : null;
    }

    /** The ticked codes of a checklist or taglist. */
    public List<String> codes(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The rows of a list in which anything was answered. */
    public List<Answers> rows(String key) {
        List<Answers> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> row && !row.isEmpty()) {
                    rows.add(new Answers(strings(row), path(key) + "[" + i + "]."));
                }
            }
        }
        return rows;
    }

    /** Where an answer stands in the whole form, for an error beside it. */
    public String path(String key) {
        return path + key;
    }

    public Map<String, Object> map() {
        return java.util.Collections.unmodifiableMap(values);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(Map<?, ?> row) {
        return (Map<String, ?>) row;
    }
}
