package org.suprovid.casework;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;

/** Keeps in the record which stages a case has walked; told twice, it writes once (R-GEN-09, R-BPM-09). */
@Component("caseStages")
@Transactional
class Stages {

    static final String ENTERED = "STAGE_ENTERED";
    static final String LEFT = "STAGE_LEFT";
    static final String SKIPPED = "STAGE_SKIPPED";
    static final String INTERRUPTED = "INTERRUPTED";

    private final TimelineMapper timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    Stages(TimelineMapper timeline, Deadlines deadlines, Clock clock) {
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void enter(long caseId, String stage) {
        timeline.enter(caseId, clock.instant(), CaseEvent.of(ENTERED).in(stage));
    }

    /** @param interrupted whether the diagram left it before it was done: a review, an exit, a withdrawal */
    void leave(long caseId, String stage, boolean interrupted) {
        CaseEvent left = CaseEvent.of(LEFT).in(stage);
        timeline.leave(caseId, clock.instant(), interrupted ? left.because(INTERRUPTED) : left);
        deadlines.dropUnwatched(caseId);
    }

    /** @param reason why the algorithm passes this stage over, code */
    void skip(long caseId, String stage, String reason) {
        timeline.insertSkipped(
                caseId, clock.instant(), CaseEvent.of(SKIPPED).in(stage).because(reason));
    }
}
