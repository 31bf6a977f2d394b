package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DecisionTables;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** What happens when a reminder or an overdue timer fires: it is noted once, and everybody concerned is told. */
@Component
class DeadlineSignals {

    private static final String TABLE = "escalation-target";

    private final DeadlineMapper mapper;
    private final Standards standards;
    private final DecisionTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineSignals(
            DeadlineMapper mapper,
            Standards standards,
            DecisionTables tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.standards = standards;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    void remind(DeadlineKey key) {
        open(key).ifPresent(deadline -> {
            mapper.countReminder(deadline.id());
            int times = deadline.reminded() + 1;
            events.publishEvent(new DeadlineReminded(key.caseId(), key.code(), key.subject(), times, deadline.dueAt()));
        });
    }

    void overdue(DeadlineKey key) {
        open(key).filter(deadline -> deadline.overdueSince() == null).ifPresent(deadline -> {
            Instant now = clock.instant();
            String target = target(deadline, now);
            mapper.markOverdue(deadline.id(), now, target);
            events.publishEvent(new DeadlineOverdue(key.caseId(), key.code(), key.subject(), now, target));
        });
    }

    private Optional<Deadline> open(DeadlineKey key) {
        return mapper.unresolved(key.caseId(), key.code(), key.subject()).filter(Deadline::isOpen);
    }

    /** The decision table has the last word; where it is silent, the standard's own. */
    private String target(Deadline deadline, Instant now) {
        Timer timer = standards.version(deadline.standardVersionId()).timer(deadline.code());
        String role = timer.escalateTo().name();
        long daysLate = ChronoUnit.DAYS.between(deadline.working().due(), LocalDate.ofInstant(now, clock.getZone()));
        Map<String, Object> answer = tables.evaluate(
                TABLE, Map.of("timerCode", deadline.code(), "daysLate", Math.max(0, daysLate), "role", role));
        return String.valueOf(answer.getOrDefault("target", role));
    }
}
