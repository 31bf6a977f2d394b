package org.suprovid.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.Problem;

/** Makes a referral void; what was already received or refused stays true, only nothing follows from it (R-REF-60, Q-46). */
@Component
@Transactional
class Cancelling {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final ChecksEnded checks;
    private final Classifying classifying;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher publisher;

    Cancelling(
            ReferralMapper mapper,
            ReferralStore store,
            ChecksEnded checks,
            Classifying classifying,
            ReferralStart process,
            ReferralEvents events,
            Deadlines deadlines,
            ApplicationEventPublisher publisher) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.classifying = classifying;
        this.process = process;
        this.events = events;
        this.deadlines = deadlines;
        this.publisher = publisher;
    }

    /**
     * Cancels a referral, whoever wants it; its process ends before the commit.
     *
     * @param reason code of R-REF-73
     * @throws Problem.Conflict if it is over already
     */
    void cancel(long referralId, String reason) {
        ReferralRow referral = store.hold(referralId);
        if (!referral.isRunning()) {
            throw new Problem.Conflict("referral.problem.over", referral.slipNumber());
        }
        if (!referral.serviceState().isKnown()) {
            mapper.state(referralId, ServiceState.CANCELLED, reason);
        }
        events.record(referral, "CANCELLED", reason);
        if (process.waitsFor(referral, ReferralProcess.REFERRAL_CANCELLED)) {
            process.tellCancelledLater(referral);
        } else {
            end(referralId);
        }
    }

    /** The process has been told: checks, promises and links die. */
    void end(long referralId) {
        ReferralRow referral = store.hold(referralId);
        checks.cancel(referral);
        deadlines.superseded(referral.promised(ReferralDates.PARTNER_FEEDBACK));
        deadlines.superseded(referral.promised(ReferralDates.APPOINTMENT_REMINDER));
        if (!referral.serviceState().isKnown() && !referral.serviceState().isVoid()) {
            mapper.state(referralId, ServiceState.CANCELLED, Reasons.OTHER);
        }
        classifying.finish(referralId);
        publisher.publishEvent(new ReferralRevoked(referralId));
    }
}
