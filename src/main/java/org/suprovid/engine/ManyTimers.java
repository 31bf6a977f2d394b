package org.suprovid.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the timers that wait in many processes, in as few statements as for one. */
@Component
public class ManyTimers {

    private final ManyTimersMapper mapper;
    private final Clock clock;

    ManyTimers(ManyTimersMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A timer that has not fired yet.
     *
     * @param processInstanceId the instance that was asked for; the timer may wait anywhere in the tree of called processes
     * @param expression its date as written in the diagram
     * @param firing whether a node has taken it up to fire it at this moment
     */
    public record Waiting(
            String id, String processInstanceId, String executionId, String expression, Instant due, boolean firing) {}

    /** @param called a part of the expressions that are meant */
    public List<Waiting> of(Collection<String> processInstanceIds, String called) {
        return processInstanceIds.isEmpty()
                ? List.of()
                : mapper.waiting(joined(processInstanceIds), called, clock.instant());
    }

    /** The value of an id or code as it is visible from executions; those that see none are left out. */
    public Map<String, String> variable(String name, Collection<String> executionIds) {
        Map<String, String> values = new HashMap<>();
        if (!executionIds.isEmpty()) {
            mapper.visible(joined(executionIds), name).forEach(seen -> values.put(seen.executionId(), seen.value()));
        }
        return values;
    }

    private static String joined(Collection<String> ids) {
        return String.join(",", ids);
    }
}
