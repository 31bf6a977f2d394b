package org.suprovid.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.Problem;

/** Plans anew what came to nothing: with the same partner the checks go on, with another a new referral begins. */
@Component
@Transactional
class Replanning {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Escorts escorts;
    private final Issuing issuing;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final Deadlines deadlines;
    private final ReferralDates dates;
    private final ApplicationEventPublisher publisher;

    Replanning(
            ReferralMapper mapper,
            ReferralStore store,
            Escorts escorts,
            Issuing issuing,
            ReferralStart process,
            ReferralEvents events,
            Deadlines deadlines,
            ReferralDates dates,
            ApplicationEventPublisher publisher) {
        this.mapper = mapper;
        this.store = store;
        this.escorts = escorts;
        this.issuing = issuing;
        this.process = process;
        this.events = events;
        this.deadlines = deadlines;
        this.dates = dates;
        this.publisher = publisher;
    }

    /** The next attempt; the slip and its checks stay, on other days where they count from the visit. */
    void newDate(ReferralRow referral, Journey journey, long documentId) {
        if (!ServiceStates.mayFollow(referral.serviceState(), ServiceState.ISSUED)) {
            throw new Problem.Conflict("referral.problem.over", referral.slipNumber());
        }
        ReferralWords words = journey.in(store.words(referral), null);
        mapper.planAnew(new NewDate(
                referral.id(),
                referral.attempt() + 1,
                journey.way(),
                journey.wayReason(),
                journey.appointmentOn(),
                journey.appointmentTime(),
                journey.validUntil(),
                store.seal(referral.personId(), referral.id(), words)));
        escorts.plan(store.hold(referral.id()), journey);
        deadlines.superseded(referral.promised(ReferralDates.PARTNER_FEEDBACK));
        deadlines.superseded(referral.promised(ReferralDates.APPOINTMENT_REMINDER));
        if (dates.moveWithVisit(referral)) {
            CheckCode.names().forEach(code -> deadlines.restart(referral.promised(code)));
        }
        events.record(referral, "REPLANNED", null, documentId);
        process.tellState(referral.id());
        publisher.publishEvent(new ReferralDated(referral.id()));
    }

    /** A new slip for the same line; this referral stays as it is, with the checks it has. */
    void otherPartner(ReferralRow referral, Target to, Journey journey, Agreed agreed, long documentId) {
        events.record(referral, "OTHER_PARTNER", null, documentId);
        ReferralRow next = issuing.issue(
                Origin.again(referral),
                to,
                journey,
                agreed,
                store.words(referral).note(),
                documentId);
        process.start(next);
    }
}
