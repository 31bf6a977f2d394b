package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The monitoring of one referral as its diagram walks through it. */
@Component
@Transactional
class ChecksOfReferral {

    private final ReferralStore store;
    private final Checks checks;
    private final ChecksEnded ended;

    ChecksOfReferral(ReferralStore store, Checks checks, ChecksEnded ended) {
        this.store = store;
        this.checks = checks;
        this.ended = ended;
    }

    void begin(long referralId, String processInstanceId) {
        checks.schedule(store.hold(referralId), processInstanceId);
    }

    void decline(long referralId) {
        ended.decline(store.hold(referralId));
    }

    void close(long referralId) {
        ended.close(store.hold(referralId));
    }
}
