package org.suprovid.crisis;

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

/** What the deadlines of crises count from: the report (T-29), the end (T-39), and the wish for a crisis plan (T-38). */
@Component
@Transactional(readOnly = true)
class CrisisDates implements AnchorSource {

    static final String RESPONSE = "CRISIS_RESPONSE";
    static final String RESPONSE_PLAN = "CRISIS_RESPONSE_PLAN";
    static final String REVIEW = "CRISIS_REVIEW";
    static final String PLAN = "CRISIS_PLAN";
    /** Of a crisis; the plan is the case's. */
    static final Set<String> OF_CRISES = Set.of(RESPONSE, RESPONSE_PLAN, REVIEW);

    private final CrisisMapper crises;
    private final CrisisPlanMapper plans;
    private final Clock clock;

    CrisisDates(CrisisMapper crises, CrisisPlanMapper plans, Clock clock) {
        this.crises = crises;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(RESPONSE, RESPONSE_PLAN, REVIEW, PLAN);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        if (code.equals(PLAN)) {
            return plans.asked(caseId).map(asked -> Anchor.of(asked.askedAt(), event(asked.askedBecause())));
        }
        Optional<Crisis> crisis = crises.byId(Long.parseLong(subject));
        return code.equals(REVIEW)
                ? crisis.map(Crisis::endedOn).map(on -> Anchor.of(start(on), AnchorEvent.CRISIS_ENDED))
                : crisis.map(one -> Anchor.of(one.reportedAt(), AnchorEvent.CRISIS_REPORTED));
    }

    private static AnchorEvent event(CrisisPlan.Because because) {
        return switch (because) {
            case PLAN_AGREED -> AnchorEvent.PLAN_AGREED;
            case REVIEW -> AnchorEvent.REVIEWED;
            case BY_HAND -> AnchorEvent.STARTED;
        };
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
