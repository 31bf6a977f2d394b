package org.suprovid.referral;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ClosureOverview;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;

/** Tells the closure summary that checks go on after the case, so that nobody leaves without knowing their days (R-7S-07b). */
@Component
@Transactional(readOnly = true)
class ReferralOverview implements ClosureOverview {

    private final ReferralMapper referrals;
    private final ReferralCheckMapper checks;
    private final Deadlines deadlines;
    private final Clock clock;

    ReferralOverview(ReferralMapper referrals, ReferralCheckMapper checks, Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
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
    public List<GoingOn> goingOn(CaseFile file) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(LocaleContextHolder.getLocale())
                .withZone(clock.getZone());
        Map<String, List<Deadline>> ahead = deadlines.list(file.id()).stream()
                .filter(deadline -> deadline.isOpen() && CheckCode.names().contains(deadline.code()))
                .collect(Collectors.groupingBy(Deadline::subject));
        return referrals.ofCase(file.id()).stream()
                .filter(referral -> ahead.containsKey(String.valueOf(referral.id())))
                .map(referral -> new GoingOn(
                        referral.slipNumber(),
                        ahead.get(String.valueOf(referral.id())).stream()
                                .map(Deadline::dueAt)
                                .sorted()
                                .map(day::format)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    @Override
    public boolean referralsServed(CaseFile file) {
        return referrals.ofCase(file.id()).stream()
                .filter(ReferralRow::isRunning)
                .anyMatch(referral -> checks.of(referral.id()).stream().anyMatch(CheckRow::isOpen));
    }
}
