package org.suprovid.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a referral: its monitoring is over, and what it has come to is written down (R-REF-60). */
@Component
@Transactional
class Classifying {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final ReferralCheckMapper checks;
    private final VisitReportMapper reports;
    private final ReferralEvents events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Classifying(
            ReferralMapper mapper,
            ReferralStore store,
            ReferralCheckMapper checks,
            VisitReportMapper reports,
            ReferralEvents events,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.reports = reports;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Done twice, it is done once. */
    void finish(long referralId) {
        ReferralRow referral = store.hold(referralId);
        if (referral.finishedAt() != null) {
            return;
        }
        Classification reached = referral.serviceState().isVoid() ? null : of(referral);
        mapper.finish(referralId, reached, clock.instant());
        events.record(referral, "FINISHED", reached == null ? null : reached.name());
        publisher.publishEvent(new ReferralFinished(referralId, reached));
    }

    Classification of(ReferralRow referral) {
        return Classifications.of(
                referral.serviceState(),
                checks.of(referral.id()),
                Boolean.TRUE.equals(referral.goalReached()),
                !reports.of(referral.id()).isEmpty());
    }
}
