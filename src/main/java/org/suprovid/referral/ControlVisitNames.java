package org.suprovid.referral;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A control visit by the slip it belongs to. */
@Component
class ControlVisitNames implements SubjectNames {

    private final ControlVisitMapper visits;
    private final ReferralMapper referrals;

    ControlVisitNames(ControlVisitMapper visits, ReferralMapper referrals) {
        this.visits = visits;
        this.referrals = referrals;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ReferralDates.CONTROL_VISIT);
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<ControlVisit> known =
                visits.byIds(subjects.stream().map(Long::valueOf).toList());
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> slips =
                referrals
                        .byIds(known.stream()
                                .map(ControlVisit::referralId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ReferralRow::id, ReferralRow::slipNumber));
        return known.stream()
                .filter(visit -> slips.containsKey(visit.referralId()))
                .collect(Collectors.toMap(visit -> String.valueOf(visit.id()), visit -> slips.get(visit.referralId())));
    }
}
