package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.notification.Notification;
import org.suprovid.notification.StillConcerns;
import org.suprovid.security.StaffMember;

/** Nothing is said about a referral that the reader may not see any more. */
@Component
class ReferralNewsCheck implements StillConcerns {

    static final String KIND = "referral";
    private final ReferralMapper referrals;

    ReferralNewsCheck(ReferralMapper referrals) {
        this.referrals = referrals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Standing standing(Notification told, StaffMember reader) {
        long id = Long.parseLong(told.about().split("/")[1]);
        return referrals.byId(id).isPresent() ? Standing.NEWS : Standing.GONE;
    }
}
