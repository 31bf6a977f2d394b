package org.suprovid.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ClosureOverview;

/** Tells the closure summary that checks go on after the case, so that nobody leaves without knowing their days (R-7S-07b). */
@Component
class ReferralOverview implements ClosureOverview {

    private final ReferralMapper referrals;
    private final ReferralCheckMapper checks;

    ReferralOverview(ReferralMapper referrals, ReferralCheckMapper checks) {
        this.referrals = referrals;
        this.checks = checks;
    }

    /** The lines of the plan tell what was done. */
    @Override
    public List<Activity> activities(CaseFile file) {
        return List.of();
    }

    @Override
    public boolean anythingOpen(CaseFile file) {
        return false;
    }

    @Override
    public boolean referralsServed(CaseFile file) {
        return referrals.ofCase(file.id()).stream()
                .filter(ReferralRow::isRunning)
                .anyMatch(referral -> checks.of(referral.id()).stream().anyMatch(CheckRow::isOpen));
    }
}
