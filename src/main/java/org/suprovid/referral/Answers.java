package org.suprovid.referral;

import java.time.Clock;
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
        referrals.answered(row.referralId(), row.visit(seal.ofPerson(referral.personId(), row)));
        mapper.applied(row.id(), clock.instant());
    }
}
