package org.suprovid.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers to begin with; what is not known is left out. */
final class Prefilled {

    private final Map<String, Object> answers = new HashMap<>();

    Prefilled with(String key, Object value) {
        if (value != null && !value.toString().isEmpty() && !List.of().equals(value)) {
            answers.put(key, value);
        }
        return this;
    }

    /** An id as the value of a choice. */
    Prefilled choice(String key, Long id) {
        return with(key, id == null ? null : String.valueOf(id));
    }

    Map<String, Object> map() {
        return answers;
    }
}
