package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ChangeCasesMapper.Moved;
import org.suprovid.engine.EdgeTimers;

/** Timers that should wait for a deadline and do not: set again, unless they may have fired. */
@Component
class LostTimers {

    private final EdgeTimers edge;
    private final Clock clock;

    LostTimers(EdgeTimers edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
    }

    /** How many wait again. A process that stands at a timer has not fired it, even if its date has gone by. */
    int armAgain(Moved row) {
        return edge.armLost(row.processInstanceId(), (expression, variables, entered) -> DeadlineCall.in(expression)
                .filter(call -> isFor(row, call, variables))
                .filter(call -> entered || date(call, row).isAfter(clock.instant()))
                .isPresent());
    }

    /** Whether something should begin by it, and may have been fired for without anything begun. */
    boolean mayHaveFired(Moved row) {
        return edge.lost(row.processInstanceId(), (expression, variables, entered) -> DeadlineCall.in(expression)
                        .filter(call -> call.date().equals("opens") && isFor(row, call, variables))
                        .isPresent())
                > 0;
    }

    private static boolean isFor(Moved row, DeadlineCall call, Function<String, Object> variables) {
        return call.promised(variables).equals(new Promised(row.code(), row.subject()));
    }

    private Instant date(DeadlineCall call, Moved row) {
        return call.of(row.due(), row.overdue(), row.working(), clock.getZone());
    }
}
