package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens when a reminder or an overdue timer fires: it is noted once, and everybody concerned is told. */
@Component
class DeadlineSignals {

    private final DeadlineMapper mapper;
    private final EscalationTarget targets;
    private final DeadlineNotes notes;
    private final Clock clock;

    DeadlineSignals(DeadlineMapper mapper, EscalationTarget targets, DeadlineNotes notes, Clock clock) {
        this.mapper = mapper;
        this.targets = targets;
        this.notes = notes;
        this.clock = clock;
    }

    void remind(DeadlineKey key) {
        open(key).ifPresent(deadline -> {
            mapper.countReminder(deadline.id());
            notes.reminded(deadline, deadline.reminded() + 1);
        });
    }

    void overdue(DeadlineKey key) {
        open(key).filter(deadline -> deadline.overdueSince() == null).ifPresent(deadline -> {
            Instant now = clock.instant();
            String target = targets.of(deadline);
            mapper.markOverdue(deadline.id(), now, target);
            notes.overdue(deadline, now, target);
        });
    }

    private Optional<Deadline> open(DeadlineKey key) {
        return mapper.unresolved(key).filter(Deadline::isOpen);
    }
}
