package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the timeline that partner or client was told something; nothing is told about what is void. */
@Component
@Transactional
class ReferralMessages {

    private final ReferralStore store;
    private final ReferralEvents events;

    ReferralMessages(ReferralStore store, ReferralEvents events) {
        this.store = store;
        this.events = events;
    }

    void note(long referralId, String kind) {
        ReferralRow referral = store.hold(referralId);
        if (referral.isRunning()) {
            events.record(referral, kind);
        }
    }
}
