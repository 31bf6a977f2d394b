package org.suprovid.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.casework.NumberedPage;

/** Referrals by the number on the client's slip: S-2026-00017. */
@Component
class ReferralBySlip implements NumberedPage {

    private final Referrals referrals;

    ReferralBySlip(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Optional<String> path(String number) {
        return number.startsWith("S-")
                ? referrals.bySlip(number).map(Referral::slip).map("/referrals/"::concat)
                : Optional.empty();
    }
}
