package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** The four checks of a referral: dated when the slip is issued, made, tried in vain (R-REF-40…48, R-REF-51). */
@Component
@Transactional
class Checks {

    /** So many attempts in vain, then the client counts as not reached (R-REF-50). */
    private static final String ATTEMPTS = "checks.attempts";

    private static final int USUAL_ATTEMPTS = 3;

    private final ReferralCheckMapper mapper;
    private final ReferralMapper referrals;
    private final ReferralEvents events;
    private final ChecksEnded ended;
    private final FollowedStandards followed;
    private final Clock clock;

    Checks(
            ReferralCheckMapper mapper,
            ReferralMapper referrals,
            ReferralEvents events,
            ChecksEnded ended,
            FollowedStandards followed,
            Clock clock) {
        this.mapper = mapper;
        this.referrals = referrals;
        this.events = events;
        this.ended = ended;
        this.followed = followed;
        this.clock = clock;
    }

    /** Dates all four, or what the standard asks for of them; who chose to take part in none has declined them from the start. Nobody to ask, no checks. */
    void schedule(ReferralRow referral, String processInstanceId) {
        if (referral.monitoringState() == MonitoringState.NO_CONTACT) {
            return;
        }
        ended.begin(referral);
        if (referral.checksChoice() == ChecksChoice.NO) {
            ended.decline(referral);
        } else {
            ended.promise(referral, processInstanceId);
        }
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
        mapper.done(made.writtenDown(check, CurrentActor.staffId(), clock.instant()));
        runs(referral);
        events.record(referral, "CHECK_DONE", null, made.documentId());
    }

    /** Nobody was reached; returns whether that was once too often, so that the check is over (R-REF-48, R-REF-50). */
    boolean attempted(ReferralRow referral, CheckCode code, LocalDate on, CheckWay way, long documentId) {
        CheckRow check = hold(referral.id(), code);
        mapper.attempt(check.id(), on, way, CurrentActor.staffId(), clock.instant(), documentId);
        runs(referral);
        boolean over = check.attempts() + 1 >= followed.of(referral).number(ATTEMPTS, USUAL_ATTEMPTS);
        if (over) {
            mapper.resolve(check.id(), CheckResult.NOT_REACHED, clock.instant());
        }
        events.record(referral, over ? "CHECK_NOT_REACHED" : "CHECK_ATTEMPTED", null, documentId);
        return over;
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
}
