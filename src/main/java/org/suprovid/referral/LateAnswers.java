package org.suprovid.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer that comes after the monitoring still counts: the line follows, and the referral is judged anew (R-REF-60). */
@Component
@Transactional
class LateAnswers {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final LineConclusion lines;
    private final Classifying classifying;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateAnswers(
            ReferralMapper mapper,
            ReferralStore store,
            LineConclusion lines,
            Classifying classifying,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.lines = lines;
        this.classifying = classifying;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing to do while the process of the referral walks: it comes to all this by itself. */
    void follow(ReferralRow before) {
        if (before.finishedAt() == null || before.serviceState().isVoid()) {
            return;
        }
        Referral referral = store.get(before.id());
        lines.conclude(referral);
        Classification anew = classifying.of(mapper.byId(before.id()).orElseThrow());
        if (anew != before.classification()) {
            mapper.finish(before.id(), anew, clock.instant());
            events.publishEvent(new ReferralFinished(before.id(), anew));
        }
    }
}
