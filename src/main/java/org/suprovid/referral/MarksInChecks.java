package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.BeforeCommit;

/**
 * The client's mark that a check brings to a service somebody else has told of already: the last thing its line waited for, since
 * partners seldom know it (R-PLAN-12, R-REF-70).
 */
@Component
@Transactional
class MarksInChecks {

    private final ReferralMapper referrals;
    private final LineInCase line;
    private final BeforeCommit beforeCommit;

    MarksInChecks(ReferralMapper referrals, LineInCase line, BeforeCommit beforeCommit) {
        this.referrals = referrals;
        this.line = line;
        this.beforeCommit = beforeCommit;
    }

    /** @param visit what the client says of it, null while it lies ahead */
    void given(ReferralRow before, Visit visit) {
        boolean marked = visit != null && visit.qualityClient() != null;
        if (marked && before.serviceState() == ServiceState.SERVED && before.qualityClient() == null) {
            referrals.concluded(before.id(), null, visit.qualityClient());
            beforeCommit.run(() -> line.conclude(before.id()));
        }
    }
}
