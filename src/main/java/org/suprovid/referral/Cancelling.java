package org.suprovid.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;

/** Makes a referral void; what was already received or refused stays true, only nothing follows from it (R-REF-60, Q-46). */
@Component
@Transactional
class Cancelling {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Checks checks;
    private final Classifying classifying;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    Cancelling(
            ReferralMapper mapper,
            ReferralStore store,
            Checks checks,
            Classifying classifying,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.classifying = classifying;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** The process has been told and ends the referral; the reason stands in the row since then. */
    void end(long referralId) {
        ReferralRow referral = store.hold(referralId);
        checks.cancel(referral);
        deadlines.superseded(referral.caseId(), ReferralDates.PARTNER_FEEDBACK, String.valueOf(referralId));
        deadlines.superseded(referral.caseId(), ReferralDates.APPOINTMENT_REMINDER, String.valueOf(referralId));
        if (!referral.serviceState().isKnown()) {
            String reason = referral.nonReceiptReason() == null ? Reasons.OTHER : referral.nonReceiptReason();
            mapper.state(referralId, ServiceState.CANCELLED, reason);
        }
        classifying.finish(referralId);
        events.publishEvent(new ReferralRevoked(referralId));
    }
}
