package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** What partners have answered to a referral and nobody has applied yet (R-REF-16). */
@Service
@Transactional
public class Answers {

    private final AnswerMapper mapper;
    private final AnswerSeal seal;
    private final Referrals referrals;
    private final RowAccess access;
    private final Clock clock;

    Answers(AnswerMapper mapper, AnswerSeal seal, Referrals referrals, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.seal = seal;
        this.referrals = referrals;
        this.access = access;
        this.clock = clock;
    }

    /** Applies every answer that waits, in the order they came, each once: with this transaction or not at all. */
    public void apply(long referralId) {
        access.asSystem(() -> mapper.waiting(referralId).forEach(this::apply));
    }

    private void apply(AnswerRow row) {
        Referral referral = referrals.find(row.referralId()).orElseThrow();
        Visit visit = row.visit(seal.ofPerson(referral.personId(), row));
        if (isOfEarlierAttempt(row, referral)) {
            referrals.stayedAwayBefore(row.referralId(), visit);
        } else {
            referrals.answered(row.referralId(), visit);
        }
        mapper.applied(row.id(), clock.instant());
    }

    /** Nobody can have stayed away from a visit that lies ahead: what was planned anew meanwhile is not meant. */
    private boolean isOfEarlierAttempt(AnswerRow row, Referral referral) {
        LocalDate told = LocalDate.ofInstant(row.receivedAt(), clock.getZone());
        return !row.came()
                && referral.attempt() > 1
                && referral.appointmentOn() != null
                && told.isBefore(referral.appointmentOn());
    }
}
