package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Whoever comes first tells it: a timer in a diagram, or {@link DeadlineRound}. Of what has gone by nobody is reminded. */
    void remind(DeadlineKey key) {
        Instant now = clock.instant();
        open(key).filter(deadline -> !deadline.isOverdue(now)).ifPresent(deadline -> {
            Instant asked = asked(deadline, now);
            boolean tooLate = asked != null && asked.isBefore(deadline.dueAt()) && !now.isBefore(deadline.dueAt());
            if (!tooLate && mapper.countReminder(deadline.id(), asked, now) > 0) {
                notes.reminded(deadline, deadline.reminded() + 1);
            }
        });
    }

    /** Its due day has ended; told once for each due day. */
    void passed(DeadlineKey key) {
        Instant now = clock.instant();
        open(key).filter(deadline -> !now.isBefore(deadline.dueAt())).ifPresent(deadline -> {
            if (mapper.notePassed(deadline.id(), deadline.dueAt()) > 0) {
                notes.passed(deadline);
            }
        });
    }

    /** The last moment until now at which somebody was to be asked: at a reminder, or on a morning of the grace (T-14). */
    private Instant asked(Deadline deadline, Instant now) {
        Instant opens = deadline.working().opens();
        Stream<Instant> mornings = IntStream.iterate(1, day -> day + 1)
                .mapToObj(day -> DeadlineCall.again(opens, deadline.overdueAt(), day, clock.getZone()))
                .takeWhile(morning -> !morning.isAfter(now));
        return Stream.concat(deadline.working().reminders().stream(), mornings)
                .filter(moment -> !moment.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(null);
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
