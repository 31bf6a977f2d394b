package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Ends what was agreed to end: who stood in until yesterday sees the case no longer (R-ROLE-25). */
@Component
@Transactional
class StandIns {

    private final CaseMapper cases;
    private final CaseNews news;
    private final Timeline timeline;
    private final RowAccess access;
    private final Clock clock;

    StandIns(CaseMapper cases, CaseNews news, Timeline timeline, RowAccess access, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.timeline = timeline;
        this.access = access;
        this.clock = clock;
    }

    void endThoseThatAreOver() {
        access.asSystem(() -> cases.stoodInBefore(LocalDate.now(clock)).forEach(file -> {
            cases.handOver(file.id(), file.caseManagerId(), null, null);
            news.passedOn(file, file.caseManagerId(), null);
            timeline.record(file.id(), "SUBSTITUTE_ENDED");
        }));
    }
}
