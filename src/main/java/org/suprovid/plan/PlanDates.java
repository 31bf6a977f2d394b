package org.suprovid.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** What deadlines of plans count from: the version's first day (T-05, T-09), and the date somebody wrote in a line (T-23). */
@Component
@Transactional(readOnly = true)
class PlanDates implements AnchorSource {

    static final String SERVICE_START = "SERVICE_START";
    static final String PLAN_REVIEW = "PLAN_REVIEW";
    static final String PLAN_LINE_DUE = "PLAN_LINE_DUE";

    private final PlanMapper plans;
    private final LineMapper lines;
    private final Clock clock;

    PlanDates(PlanMapper plans, LineMapper lines, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(SERVICE_START, PLAN_REVIEW, PLAN_LINE_DUE);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return switch (code) {
            case SERVICE_START -> inForce(caseId, AnchorEvent.PLAN_AGREED);
            case PLAN_REVIEW -> inForce(caseId, AnchorEvent.PLAN_STARTED);
            default -> lines.byId(caseId, Long.parseLong(subject))
                    .map(line -> new Anchor(start(line.dueSetOn()), AnchorEvent.PLAN_LINE_DATED, line.due()));
        };
    }

    private Optional<Anchor> inForce(long caseId, AnchorEvent event) {
        return plans.startInForce(caseId).map(on -> Anchor.of(start(on), event));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
