package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/**
 * Checks that ended without being made, of which something turns out later: it is written down and the referral judged anew, while
 * how the check had ended stays on record (R-REF-48, R-REF-50).
 */
@Component
@Transactional
class ChecksAfterwards {

    private final ReferralCheckMapper mapper;
    private final ReferralStore store;
    private final CheckedVisits visits;
    private final LateAnswers late;
    private final ReferralEvents events;
    private final Clock clock;

    ChecksAfterwards(
            ReferralCheckMapper mapper,
            ReferralStore store,
            CheckedVisits visits,
            LateAnswers late,
            ReferralEvents events,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.visits = visits;
        this.late = late;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The check, as it ended.
     *
     * @throws Problem.Conflict if it is open, was made, or was not wanted
     */
    @Transactional(readOnly = true)
    public CheckRow ended(long referralId, CheckCode code) {
        return mapper.of(referralId).stream()
                .filter(check -> check.code() == code && check.isUnmade())
                .findFirst()
                .orElseThrow(() -> new Problem.Conflict("referral.problem.notUnmade"));
    }

    LocalDate endedOn(CheckRow check) {
        return LocalDate.ofInstant(check.firstEndAt(), clock.getZone());
    }

    /** @param visit what the client says of it, null if nothing came of it yet */
    void done(ReferralRow referral, CheckRow made, Visit visit) {
        CheckRow check = hold(referral.id(), made.code());
        mapper.done(made.writtenDown(check, CurrentActor.staffId(), clock.instant()));
        events.record(referral, "CHECK_WRITTEN_LATER", null, made.documentId());
        visits.told(referral, visit);
        late.follow(store.row(referral.id()));
    }

    /** Somebody had tried in time after all: it was not missed. */
    void attempted(ReferralRow referral, CheckCode code, LocalDate on, CheckWay way, long documentId) {
        CheckRow check = hold(referral.id(), code);
        mapper.attempt(check.id(), on, way, CurrentActor.staffId(), clock.instant(), documentId);
        mapper.triedAfterAll(check.id(), clock.instant());
        events.record(referral, "CHECK_ATTEMPTED", null, documentId);
        late.follow(store.row(referral.id()));
    }

    private CheckRow hold(long referralId, CheckCode code) {
        return mapper.hold(referralId, code)
                .filter(CheckRow::isUnmade)
                .orElseThrow(() -> new Problem.Conflict("referral.problem.notUnmade"));
    }
}
