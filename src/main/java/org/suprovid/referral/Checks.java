package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** The four checks of a referral: dated when the slip is issued, made, tried in vain, declined, missed (R-REF-40…51). */
@Component
@Transactional
class Checks {

    /** So many attempts in vain, then the client counts as not reached (R-REF-50). */
    static final int ATTEMPTS = 3;

    private final ReferralCheckMapper mapper;
    private final ReferralMapper referrals;
    private final ReferralEvents events;
    private final Deadlines deadlines;
    private final Clock clock;

    Checks(
            ReferralCheckMapper mapper,
            ReferralMapper referrals,
            ReferralEvents events,
            Deadlines deadlines,
            Clock clock) {
        this.mapper = mapper;
        this.referrals = referrals;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Dates all four; who has chosen to take part in none has declined them from the start. */
    void schedule(ReferralRow referral, String processInstanceId) {
        Stream.of(CheckCode.values()).forEach(code -> mapper.insert(referral.id(), code));
        if (referral.checksChoice() == ChecksChoice.NO) {
            decline(referral);
        } else {
            promise(referral, processInstanceId);
        }
    }

    private void promise(ReferralRow referral, String processInstanceId) {
        of(referral.id()).stream()
                .filter(CheckRow::isOpen)
                .forEach(check -> deadlines.promise(
                        referral.caseId(), processInstanceId, check.code().name(), subject(referral)));
    }

    @Transactional(readOnly = true)
    public List<CheckRow> of(long referralId) {
        return mapper.of(referralId);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(long referralId, CheckCode code) {
        return of(referralId).stream().anyMatch(check -> check.code() == code && check.isOpen());
    }

    /** @param made everything said of the check but who resolved it and when */
    void done(ReferralRow referral, CheckRow made) {
        CheckRow check = hold(referral.id(), made.code());
        mapper.done(new CheckRow(
                check.id(),
                referral.id(),
                made.code(),
                CheckResult.DONE,
                made.subResult(),
                made.madeOn(),
                made.way(),
                made.wayReason(),
                made.usedSlip(),
                made.visitConfirmed(),
                made.changeCode(),
                made.wantedChange(),
                made.satisfaction(),
                made.quality(),
                made.offers(),
                CurrentActor.staffId(),
                clock.instant(),
                made.documentId(),
                check.attempts()));
        runs(referral);
        events.record(referral, "CHECK_DONE", null, made.documentId());
    }

    /** Nobody was reached; returns whether that was once too often, so that the check is over (R-REF-48, R-REF-50). */
    boolean attempted(ReferralRow referral, CheckCode code, LocalDate on, CheckWay way, long documentId) {
        CheckRow check = hold(referral.id(), code);
        mapper.attempt(check.id(), on, way, CurrentActor.staffId(), clock.instant(), documentId);
        runs(referral);
        boolean over = check.attempts() + 1 >= ATTEMPTS;
        if (over) {
            mapper.resolve(check.id(), CheckResult.NOT_REACHED, clock.instant());
        }
        events.record(referral, over ? "CHECK_NOT_REACHED" : "CHECK_ATTEMPTED", null, documentId);
        return over;
    }

    /** The client takes part in no more checks: what is left is declined, not missed (R-REF-49). */
    void decline(ReferralRow referral) {
        end(referral, CheckResult.DECLINED_BY_CLIENT);
        referrals.monitor(referral.id(), MonitoringState.STOPPED_BY_CLIENT);
    }

    void cancel(ReferralRow referral) {
        end(referral, CheckResult.CANCELLED);
    }

    /** The monitoring is over: tried in vain, or never tried. */
    void close(ReferralRow referral) {
        of(referral.id()).stream().filter(CheckRow::isOpen).forEach(check -> {
            CheckResult result = check.attempts() > 0 ? CheckResult.NOT_REACHED : CheckResult.MISSED;
            resolve(referral, check, result);
            events.record(referral, "CHECK_" + result.name());
        });
    }

    /** The client takes part again: what was declined and is not gone by waits once more. */
    void reopen(ReferralRow referral) {
        List<Long> ahead = of(referral.id()).stream()
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
        of(referral.id()).stream().filter(CheckRow::isOpen).forEach(check -> deadlines
                .open(referral.caseId(), check.code().name(), subject(referral))
                .filter(dated ->
                        LocalDate.ofInstant(dated.dueAt(), clock.getZone()).isBefore(today))
                .ifPresent(dated -> resolve(referral, check, CheckResult.DECLINED_BY_CLIENT)));
    }

    private void end(ReferralRow referral, CheckResult result) {
        of(referral.id()).stream().filter(CheckRow::isOpen).forEach(check -> resolve(referral, check, result));
    }

    private void resolve(ReferralRow referral, CheckRow check, CheckResult result) {
        mapper.resolve(check.id(), result, clock.instant());
        deadlines.superseded(referral.caseId(), check.code().name(), subject(referral));
    }

    private void runs(ReferralRow referral) {
        referrals.monitor(referral.id(), MonitoringState.RUNNING);
    }

    private CheckRow hold(long referralId, CheckCode code) {
        CheckRow check =
                mapper.hold(referralId, code).orElseThrow(() -> new Problem.NotFound("referral.problem.missing"));
        if (!check.isOpen()) {
            throw new Problem.Conflict("referral.problem.checkOver");
        }
        return check;
    }

    private static String subject(ReferralRow referral) {
        return String.valueOf(referral.id());
    }
}
