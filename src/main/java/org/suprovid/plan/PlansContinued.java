package org.suprovid.plan;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseContinued;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Timeline;

/** The open lines of a case that goes on in another programme are the draft that its first plan begins with (R-LESSON-60). */
@Component
class PlansContinued {

    private final Cases cases;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final LineMapper lines;
    private final Timeline timeline;

    PlansContinued(Cases cases, Plans plans, PlanDrafts drafts, LineMapper lines, Timeline timeline) {
        this.cases = cases;
        this.plans = plans;
        this.drafts = drafts;
        this.lines = lines;
        this.timeline = timeline;
    }

    @EventListener
    @Transactional
    void takeAlong(CaseContinued continued) {
        CaseFile from = cases.get(continued.from());
        List<Plan> standing = plans.current(from);
        List<PlanLine> open = standing.stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.isOpen() && continued.needs().containsKey(line.needId()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Plan plan = standing.get(0);
        drafts.replace(
                cases.get(continued.to()),
                plan.words(),
                plan.plannedEnd(),
                open.stream()
                        .map(line ->
                                NewLine.continued(line, continued.needs().get(line.needId()), continued.newManager()))
                        .toList(),
                continued.documentId());
        List<Long> inForce = plans.openLineIds(from.id());
        List<Long> left =
                open.stream().map(PlanLine::id).filter(inForce::contains).toList();
        if (!left.isEmpty()) {
            lines.carryOver(left);
        }
        timeline.record(from.id(), CaseEvent.of("plan.LINES_PASSED_ON").about(String.valueOf(open.size())));
        timeline.record(continued.to(), CaseEvent.of("plan.LINES_TAKEN_ALONG").about(String.valueOf(open.size())));
    }
}
