package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens when a reminder or an overdue timer fires: it is noted once, and everybody concerned is told. */
@Component
class DeadlineSignals {

    private final DeadlineMapper mapper;
    private final EscalationTarget targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineSignals(DeadlineMapper mapper, EscalationTarget targets, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.targets = targets;
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
            String target = targets.of(deadline);
            mapper.markOverdue(deadline.id(), now, target);
            events.publishEvent(new DeadlineOverdue(key.caseId(), key.code(), key.subject(), now, target));
        });
    }

    private Optional<Deadline> open(DeadlineKey key) {
        return mapper.unresolved(key.caseId(), key.code(), key.subject()).filter(Deadline::isOpen);
    }
}
