package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The monitoring of one referral as its diagram walks through it. */
@Component
@Transactional
class ChecksOfReferral {

    private final ReferralStore store;
    private final Checks checks;

    ChecksOfReferral(ReferralStore store, Checks checks) {
        this.store = store;
        this.checks = checks;
    }

    void begin(long referralId, String processInstanceId) {
        checks.schedule(store.hold(referralId), processInstanceId);
    }

    void decline(long referralId) {
        checks.decline(store.hold(referralId));
    }

    void close(long referralId) {
        checks.close(store.hold(referralId));
    }
}
