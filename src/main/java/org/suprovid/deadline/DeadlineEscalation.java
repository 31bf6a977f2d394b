package org.suprovid.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Passes a delay on when the worker was alone with it for as long as the decision table allows (T-23). */
@Component
class DeadlineEscalation {

    private static final int CHUNK = 200;
    private final DeadlineMapper mapper;
    private final EscalationTarget targets;
    private final DeadlineNotes notes;
    private final TransactionTemplate transaction;

    DeadlineEscalation(
            DeadlineMapper mapper, EscalationTarget targets, DeadlineNotes notes, TransactionTemplate transaction) {
        this.mapper = mapper;
        this.targets = targets;
        this.notes = notes;
        this.transaction = transaction;
    }

    /** Looks at every delay that only the worker knows of; to be called as the system. */
    void passOn() {
        Long after = 0L;
        while (after != null) {
            long from = after;
            after = transaction.execute(status -> chunk(from));
        }
    }

    /** The id to go on after, null at the end. */
    private Long chunk(long after) {
        List<Deadline> late = mapper.knownToWorkerOnly(after, CHUNK);
        late.forEach(this::passOn);
        return late.size() < CHUNK ? null : late.get(late.size() - 1).id();
    }

    private void passOn(Deadline late) {
        String target = targets.of(late);
        if (!target.equals(EscalationTarget.WORKER)) {
            mapper.markOverdue(late.id(), late.overdueSince(), target);
            notes.escalated(late, target);
        }
    }
}
