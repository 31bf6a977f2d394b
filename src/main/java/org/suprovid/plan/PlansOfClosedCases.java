package org.suprovid.plan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Needs;
import org.suprovid.casework.Timeline;

/** Plans end with their case: what was still open came to nothing, a need that was served is met (R-7S-07). */
@Component
class PlansOfClosedCases {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final Needs needs;
    private final Timeline timeline;

    PlansOfClosedCases(PlanMapper plans, LineMapper lines, Needs needs, Timeline timeline) {
        this.plans = plans;
        this.lines = lines;
        this.needs = needs;
        this.timeline = timeline;
    }

    @EventListener
    @Transactional
    void end(CaseClosed closed) {
        lines.cancelOpen(closed.caseId(), Reasons.CASE_CLOSED, closed.on());
        needs.met(closed.caseId(), lines.servedNeeds(closed.caseId()));
        needs.dropOpen(closed.caseId());
        if (plans.endAll(closed.caseId(), closed.on()) > 0) {
            timeline.record(closed.caseId(), CaseEvent.of("plan.ENDED").because(Reasons.CASE_CLOSED));
        }
    }
}
