package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Cases;
import org.suprovid.plan.LineFinished;
import org.suprovid.plan.LineState;
import org.suprovid.plan.LinesCarriedOver;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;

/** A line concluded by hand, cancelled or carried over tells its referral (R-7S-06, R-7S-25). */
@Component
@Transactional
class LineFollower {

    private final ReferralMapper mapper;
    private final Visits visits;
    private final Cancelling cancelling;
    private final ReferralStart process;
    private final Plans plans;
    private final Cases cases;

    LineFollower(
            ReferralMapper mapper,
            Visits visits,
            Cancelling cancelling,
            ReferralStart process,
            Plans plans,
            Cases cases) {
        this.mapper = mapper;
        this.visits = visits;
        this.cancelling = cancelling;
        this.process = process;
        this.plans = plans;
        this.cases = cases;
    }

    @EventListener
    void on(LineFinished finished) {
        ofLine(finished.lineId()).ifPresent(referral -> {
            if (finished.state() == LineState.DONE) {
                done(
                        referral,
                        plans.line(cases.get(finished.caseId()), finished.lineId())
                                .orElseThrow());
            } else if (!referral.serviceState().isKnown()) {
                failed(referral, finished);
            }
        });
    }

    /** A review has begun the next version; the lines it took along are others now, their referrals the same. */
    @EventListener
    void on(LinesCarriedOver carried) {
        mapper.followLines(carried.caseId());
    }

    private void done(ReferralRow referral, PlanLine line) {
        if (!referral.serviceState().isKnown()) {
            answer(referral, Visit.byPlan(served(referral, line), line.words().result(), line.quality()));
        }
        Boolean reached = line.resultCode() == null ? null : line.resultCode().equals("FULL");
        mapper.concluded(referral.id(), reached, line.quality());
    }

    /** A result is known later than the service was given, and never before the slip. */
    private static LocalDate served(ReferralRow referral, PlanLine line) {
        return line.resultOn().isBefore(referral.issuedOn()) ? referral.issuedOn() : line.resultOn();
    }

    private void failed(ReferralRow referral, LineFinished finished) {
        if (finished.state() == LineState.CANCELLED) {
            cancelling.cancel(referral.id(), Reasons.OTHER);
            return;
        }
        answer(referral, Visit.byPlan(!Reasons.STAYED_AWAY.contains(finished.reason()), finished.reason()));
    }

    private void answer(ReferralRow referral, Visit visit) {
        visits.answered(referral.id(), visit);
        process.tellStateLater(referral.id());
    }

    private Optional<ReferralRow> ofLine(long lineId) {
        return mapper.ofLine(lineId).stream().filter(ReferralRow::isRunning).findFirst();
    }
}
