package org.suprovid.engine;

import java.time.Instant;
import java.util.Map;

/**
 * A timer of a running process that has not fired yet.
 *
 * @param elementId the timer event in the diagram
 * @param expression its date as written in the diagram
 * @param variables ids and codes visible where it waits
 */
public record WaitingTimer(String id, String elementId, String expression, Instant due, Map<String, Object> variables) {

    public Object variable(String name) {
        return variables.get(name);
    }
}
