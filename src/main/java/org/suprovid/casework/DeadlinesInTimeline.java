package org.suprovid.casework;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.DeadlineEscalated;
import org.suprovid.deadline.DeadlineExtended;
import org.suprovid.deadline.DeadlineOverdue;
import org.suprovid.deadline.DeadlineReminded;
import org.suprovid.deadline.DeadlinesMoved;

/** Writes into the timeline that somebody was reminded of a date, or that it went by (R-BPM-06). */
@Component
class DeadlinesInTimeline {

    private final Timeline timeline;
    private final Clock clock;

    DeadlinesInTimeline(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineReminded reminded) {
        timeline.record(reminded.caseId(), CaseEvent.of("DEADLINE_REMINDED").about(reminded.code()));
    }

    @EventListener
    void on(DeadlineExtended extended) {
        timeline.record(
                extended.caseId(),
                CaseEvent.of("deadline.EXTENDED")
                        .about(extended.code())
                        .because(extended.reason().name()));
    }

    /** Thousands at once: those that tell the same of their cases are written together. */
    @EventListener
    void on(DeadlinesMoved moved) {
        Map<Boolean, List<DeadlinesMoved.Move>> off = moved.moves().stream()
                .filter(DeadlinesMoved.Move::elsewhere)
                .collect(partitioningBy(one -> one.due() == null));
        record(off.get(true), "deadline.SWITCHED_OFF");
        record(off.get(false), moved.back() ? "deadline.MOVED_BACK" : "deadline.MOVED");
    }

    private void record(List<DeadlinesMoved.Move> moves, String kind) {
        timeline.record(
                moves.stream()
                        .map(one -> new Timeline.About(one.caseId(), DatedSubject.of(one.code(), day(one.due()))))
                        .toList(),
                CaseEvent.of(kind));
    }

    private LocalDate day(Instant due) {
        return due == null ? null : LocalDate.ofInstant(due, clock.getZone());
    }

    @EventListener
    void on(DeadlineOverdue overdue) {
        timeline.record(
                overdue.caseId(),
                CaseEvent.of("DEADLINE_OVERDUE").about(overdue.code()).because(overdue.escalatedTo()));
    }

    @EventListener
    void on(DeadlineEscalated old) {
        timeline.record(
                old.caseId(), CaseEvent.of("DEADLINE_OVERDUE").about(old.code()).because(old.escalatedTo()));
    }
}
