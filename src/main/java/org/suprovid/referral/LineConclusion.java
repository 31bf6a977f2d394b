package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.plan.ReferredLines;

/** What came of a referral is what came of its line: КМ-2, columns 4, 6 and 7 (R-7S-25, R-PLAN-12). */
@Component
@Transactional
class LineConclusion {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final ReferredLines lines;

    LineConclusion(ReferralMapper mapper, ReferralStore store, ReferredLines lines) {
        this.mapper = mapper;
        this.store = store;
        this.lines = lines;
    }

    /**
     * Ends the line if that can be said: served, with the client's mark, or not received, with the reason. Without the mark
     * the line stays open, and its form begins with what the partner said. A further level never ends a line, and who came once has none.
     *
     * @return whether the line was open and is finished now
     */
    boolean conclude(Referral referral) {
        if (referral.lineId() == null || referral.level() > 1 || !isLast(referral)) {
            return false;
        }
        return switch (referral.serviceState()) {
            case SERVED -> referral.qualityClient() != null
                    && lines.done(referral.caseId(), referral.lineId(), result(referral));
            case NO_SHOW, NOT_SERVED -> lines.notReceived(
                    referral.caseId(), referral.lineId(), referral.nonReceiptReason());
            default -> false;
        };
    }

    /** Whether the line was given up although the service was given, and may still be mended. */
    @Transactional(readOnly = true)
    public boolean isServedAfterAll(long referralId) {
        Referral referral = store.get(referralId);
        return referral.serviceState() == ServiceState.SERVED
                && referral.lineId() != null
                && referral.level() == 1
                && isLast(referral)
                && lines.isGivenUp(referral.caseId(), referral.lineId());
    }

    /** Another partner may be tried for the same line meanwhile. */
    private boolean isLast(Referral referral) {
        return mapper.ofLine(referral.lineId()).get(0).id() == referral.id();
    }

    boolean conclude(long referralId) {
        return conclude(store.get(referralId));
    }

    private static ReferredLines.Served result(Referral referral) {
        return new ReferredLines.Served(
                referral.servedOn(), referral.qualityClient(), referral.words().result());
    }
}
