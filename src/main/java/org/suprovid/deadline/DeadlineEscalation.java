package org.suprovid.deadline;

import org.springframework.stereotype.Component;

/** Passes a delay on when the worker was alone with it for as long as the decision table allows (T-23). */
@Component
class DeadlineEscalation {

    private final DeadlineMapper mapper;
    private final EscalationTarget targets;
    private final DeadlineNotes notes;
    private final RowByRow rows;

    DeadlineEscalation(DeadlineMapper mapper, EscalationTarget targets, DeadlineNotes notes, RowByRow rows) {
        this.mapper = mapper;
        this.targets = targets;
        this.notes = notes;
        this.rows = rows;
    }

    /** Looks at every delay that only the worker knows of; to be called as the system. */
    void passOn() {
        rows.each(mapper::knownToWorkerOnly, id -> mapper.held(id)
                .filter(late -> EscalationTarget.WORKER.equals(late.escalatedTo()))
                .ifPresent(this::passOn));
    }

    private void passOn(Deadline late) {
        String target = targets.of(late);
        if (!target.equals(EscalationTarget.WORKER)) {
            mapper.markOverdue(late.id(), late.overdueSince(), target);
            notes.escalated(late, target);
        }
    }
}
