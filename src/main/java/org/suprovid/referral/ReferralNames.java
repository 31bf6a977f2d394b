package org.suprovid.referral;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A referral by the number of its slip: that is all a list may say of it (R-CONF-05). */
@Component
class ReferralNames implements SubjectNames {

    private final ReferralMapper referrals;

    ReferralNames(ReferralMapper referrals) {
        this.referrals = referrals;
    }

    @Override
    public Set<String> codes() {
        return Stream.concat(
                        Stream.of(ReferralDates.PARTNER_FEEDBACK, ReferralDates.APPOINTMENT_REMINDER),
                        CheckCode.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<Long> ids = subjects.stream().map(Long::valueOf).toList();
        return referrals.byIds(ids).stream()
                .filter(ReferralRow::isIssued)
                .collect(Collectors.toMap(referral -> String.valueOf(referral.id()), ReferralRow::slipNumber));
    }
}
