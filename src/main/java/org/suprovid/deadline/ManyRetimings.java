package org.suprovid.deadline;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ChangeCasesMapper.Held;
import org.suprovid.deadline.ChangeCasesMapper.Moved;
import org.suprovid.engine.ManyMoves;
import org.suprovid.engine.ManyTimers;

/** Lets the engine's timers and tasks follow many deadlines that have just been written anew, as {@link Retiming} does for one. */
@Component
class ManyRetimings {

    private final ManyTimers timers;
    private final ManyMoves moves;
    private final Retiming retiming;
    private final Clock clock;

    ManyRetimings(ManyTimers timers, ManyMoves moves, Retiming retiming, Clock clock) {
        this.timers = timers;
        this.moves = moves;
        this.retiming = retiming;
        this.clock = clock;
    }

    /** The timers of all processes that deadlines wait in. */
    List<ManyTimers.Waiting> waiting(Collection<Held> deadlines) {
        Set<String> instances = deadlines.stream().map(Held::processInstanceId).collect(toSet());
        return timers.of(instances, "deadlines.");
    }

    /**
     * A delay that is known needs no timer: one that was set again for a later date goes when that is taken back.
     *
     * @param late ids of deadlines that were known to be overdue before they were moved
     */
    void follow(List<Moved> moved, List<ManyTimers.Waiting> waiting, Set<Long> late) {
        Map<Place, Moved> places = new HashMap<>();
        moved.forEach(one -> places.put(new Place(one.processInstanceId(), one.code(), one.subject()), one));
        Map<String, Instant> fire = new HashMap<>();
        each(waiting, (timer, call, place) -> {
            Moved to = places.get(place);
            if (to != null && to.told() && call.date().equals("overdue")) {
                retiming.forget(timer.id());
            } else if (to != null) {
                fire.put(timer.id(), call.of(to.due(), to.overdue(), to.working(), clock.getZone()));
            }
        });
        Map<String, Instant> due = moved.stream()
                .filter(one -> one.taskId() != null)
                .collect(Collectors.toMap(Moved::taskId, Moved::due, (one, other) -> one));
        moves.move(fire, due);
        moved.stream()
                .filter(one -> one.taskId() != null && late.contains(one.id()))
                .filter(one -> one.overdue().isAfter(clock.instant()))
                .forEach(one -> retiming.watchAgain(one.taskId(), one.code()));
    }

    /** Which deadline each timer waits for; timers of other things are left out. */
    void each(List<ManyTimers.Waiting> waiting, Match match) {
        Map<ManyTimers.Waiting, DeadlineCall> calls = new HashMap<>();
        waiting.forEach(timer -> DeadlineCall.in(timer.expression()).ifPresent(call -> calls.put(timer, call)));
        Map<String, Map<String, String>> variables = variables(calls);
        calls.forEach((timer, call) -> {
            Function<String, Object> seen = name -> variables.get(name).get(timer.executionId());
            if (call.variables().allMatch(name -> seen.apply(name) != null)) {
                Promised promised = call.promised(seen);
                match.found(timer, call, new Place(timer.processInstanceId(), promised.code(), promised.subject()));
            }
        });
    }

    /** The variables that calls need, by name and execution; each is read once for all. */
    private Map<String, Map<String, String>> variables(Map<ManyTimers.Waiting, DeadlineCall> calls) {
        Map<String, Set<String>> wanted = new HashMap<>();
        calls.forEach(
                (timer, call) -> call.variables().forEach(name -> wanted.computeIfAbsent(name, key -> new HashSet<>())
                        .add(timer.executionId())));
        Map<String, Map<String, String>> variables = new HashMap<>();
        wanted.forEach((name, executions) -> variables.put(name, timers.variable(name, executions)));
        return variables;
    }

    /** Where a timer waits, and for what. */
    record Place(String processInstanceId, String code, String subject) {}

    /** Is told of each timer that waits for a deadline. */
    @FunctionalInterface
    interface Match {
        void found(ManyTimers.Waiting timer, DeadlineCall call, Place place);
    }
}
