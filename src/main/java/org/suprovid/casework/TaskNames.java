package org.suprovid.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Diagrams;
import org.suprovid.notification.Names;
import org.suprovid.notification.Word;

/** Calls a task as its diagram does now, or did when it last had the task. */
@Component
class TaskNames implements Names {

    private static final String SCHEME = "task";
    private final Diagrams diagrams;

    TaskNames(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    static Word word(String processKey, String element) {
        return Word.name(SCHEME, processKey, element);
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Map<String, String> of(Collection<String> values, Locale locale) {
        Map<String, String> names = new HashMap<>();
        for (String value : values) {
            String[] task = value.split("/", 2);
            diagrams.definitionWith(task[0], task[1])
                    .ifPresent(definition -> names.put(value, diagrams.name(definition, task[1], locale)));
        }
        return names;
    }
}
