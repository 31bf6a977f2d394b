package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;

/** Checks that end without being made: declined, cancelled, not reached, missed; and those that are taken up again (R-REF-49, R-REF-50). */
@Component
@Transactional
class ChecksEnded {

    private final ReferralCheckMapper mapper;
    private final ReferralMapper referrals;
    private final ReferralEvents events;
    private final Deadlines deadlines;
    private final FollowedStandards followed;
    private final Clock clock;

    ChecksEnded(
            ReferralCheckMapper mapper,
            ReferralMapper referrals,
            ReferralEvents events,
            Deadlines deadlines,
            FollowedStandards followed,
            Clock clock) {
        this.mapper = mapper;
        this.referrals = referrals;
        this.events = events;
        this.deadlines = deadlines;
        this.followed = followed;
        this.clock = clock;
    }

    /** Only what the standard asks for: a check that it has switched off is nobody's omission. */
    void begin(ReferralRow referral) {
        CheckCode.asked(followed.of(referral)).forEach(code -> mapper.insert(referral.id(), code));
    }

    /** Dates what is open. */
    void promise(ReferralRow referral, String processInstanceId) {
        open(referral)
                .forEach(check ->
                        deadlines.promise(referral.promised(check.code().name()), processInstanceId));
    }

    /** The client takes part in no more checks: what is left is declined (R-REF-49); what was missed before stays missed. */
    void decline(ReferralRow referral) {
        open(referral).filter(check -> isOverdue(referral, check)).forEach(check -> missed(referral, check));
        end(referral, CheckResult.DECLINED_BY_CLIENT);
        if (referral.monitoringState() == MonitoringState.NO_CONTACT) {
            return; // there were no checks to decline
        }
        referrals.monitor(referral.id(), MonitoringState.STOPPED_BY_CLIENT);
    }

    void cancel(ReferralRow referral) {
        end(referral, CheckResult.CANCELLED);
    }

    /** The monitoring is over: tried in vain, or never tried; what the standard has switched off meanwhile was not to be made. */
    void close(ReferralRow referral) {
        open(referral).forEach(check -> {
            if (deadlines.open(referral.promised(check.code().name())).isPresent()) {
                missed(referral, check);
            } else {
                resolve(referral, check, CheckResult.CANCELLED);
            }
        });
    }

    private void missed(ReferralRow referral, CheckRow check) {
        CheckResult result = check.attempts() > 0 ? CheckResult.NOT_REACHED : CheckResult.MISSED;
        resolve(referral, check, result);
        events.record(referral, "CHECK_" + result.name());
    }

    private boolean isOverdue(ReferralRow referral, CheckRow check) {
        return deadlines
                .open(referral.promised(check.code().name()))
                .filter(dated -> dated.isOverdue(clock.instant()))
                .isPresent();
    }

    /** The client takes part again, or can be reached at last: what is not gone by waits once more. */
    void reopen(ReferralRow referral) {
        if (referral.monitoringState() == MonitoringState.NO_CONTACT) {
            begin(referral);
        }
        List<Long> ahead = mapper.of(referral.id()).stream()
                .filter(check -> check.result() == CheckResult.DECLINED_BY_CLIENT)
                .map(CheckRow::id)
                .toList();
        if (!ahead.isEmpty()) {
            mapper.reopen(ahead);
        }
        promise(referral, referral.processInstanceId());
        passed(referral);
        referrals.monitor(referral.id(), MonitoringState.RUNNING);
    }

    /** Days that went by while the client took no part stay declined. */
    private void passed(ReferralRow referral) {
        LocalDate today = LocalDate.now(clock);
        open(referral).forEach(check -> deadlines
                .open(referral.promised(check.code().name()))
                .filter(dated ->
                        LocalDate.ofInstant(dated.dueAt(), clock.getZone()).isBefore(today))
                .ifPresent(dated -> resolve(referral, check, CheckResult.DECLINED_BY_CLIENT)));
    }

    private void end(ReferralRow referral, CheckResult result) {
        open(referral).forEach(check -> resolve(referral, check, result));
    }

    private void resolve(ReferralRow referral, CheckRow check, CheckResult result) {
        mapper.resolve(check.id(), result, clock.instant());
        deadlines.superseded(referral.promised(check.code().name()));
    }

    private Stream<CheckRow> open(ReferralRow referral) {
        return mapper.of(referral.id()).stream().filter(CheckRow::isOpen);
    }
}
