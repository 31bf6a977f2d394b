package org.suprovid.casework;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.DeadlineEscalated;
import org.suprovid.deadline.DeadlineExtended;
import org.suprovid.deadline.DeadlineOverdue;
import org.suprovid.deadline.DeadlineReminded;

/** Writes into the timeline that somebody was reminded of a date, or that it went by (R-BPM-06). */
@Component
class DeadlinesInTimeline {

    private final Timeline timeline;

    DeadlinesInTimeline(Timeline timeline) {
        this.timeline = timeline;
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
