package org.suprovid.deadline;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DecisionTables;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** Who is to know of a delay: the decision table has the last word; where it is silent, or names nobody there is, the standard's own. */
@Component
class EscalationTarget {

    /** Nobody but the worker. */
    static final String WORKER = "CASE_MANAGER";

    private static final String TABLE = "escalation-target";
    private static final Set<String> KNOWN =
            Arrays.stream(Timer.Escalation.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final DecisionTables tables;
    private final Standards standards;
    private final Clock clock;

    EscalationTarget(DecisionTables tables, Standards standards, Clock clock) {
        this.tables = tables;
        this.standards = standards;
        this.clock = clock;
    }

    /** The role it is reported to today: CASE_MANAGER or SUPERVISOR. */
    String of(Deadline late) {
        String role = standards
                .version(late.standardVersionId())
                .timer(late.code())
                .escalateTo()
                .name();
        boolean graceOver = !clock.instant().isBefore(late.overdueAt());
        Map<String, Object> answer =
                tables.evaluate(TABLE, Map.of("timerCode", late.code(), "graceOver", graceOver, "role", role));
        String target = String.valueOf(answer.get("target"));
        return KNOWN.contains(target) ? target : role;
    }
}
