package org.suprovid.plan;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;

/** One event serves lines of many plans: those that waited for it have begun (R-12S-07a, T-05). */
@Component
@Transactional
public class LinesServed {

    private final LineMapper lines;
    private final Timeline timeline;
    private final Deadlines deadlines;

    LinesServed(LineMapper lines, Timeline timeline, Deadlines deadlines) {
        this.lines = lines;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    /** @param cases of everybody who took part in what this service offers */
    public void tookPart(String service, Collection<Long> cases) {
        if (cases.isEmpty()) {
            return;
        }
        List<Begun> begun =
                lines.beginServed(service, cases.stream().map(String::valueOf).collect(joining(",")));
        timeline.record(
                begun.stream()
                        .map(line -> new Timeline.About(line.caseId(), String.valueOf(line.lineId())))
                        .toList(),
                LineResults.event("plan.LINE_BEGUN"));
        begun.stream()
                .map(Begun::caseId)
                .distinct()
                .forEach(caseId -> deadlines.met(caseId, PlanDates.SERVICE_START, ""));
    }

    /** A line that waited until now. */
    record Begun(long caseId, long lineId) {}
}
