package org.suprovid.referral;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.plan.ReferredLines;

/** What diagrams need to know of referrals to find their way. */
@Component
@Transactional(readOnly = true)
class ReferralReading {

    /** Farther than this nobody follows (R-REF-66). */
    static final int MOST_LEVELS = 3;

    private static final Set<ServiceState> GOES_ON =
            EnumSet.of(ServiceState.ISSUED, ServiceState.ACCOMPANYING, ServiceState.RECEIVED);

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Checks checks;
    private final ReferredLines lines;
    private final Escorts escorts;

    ReferralReading(ReferralMapper mapper, ReferralStore store, Checks checks, ReferredLines lines, Escorts escorts) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.lines = lines;
        this.escorts = escorts;
    }

    boolean toIssue(long caseId, long lineId) {
        return lines.isReferred(caseId, lineId)
                && mapper.ofLine(lineId).stream().noneMatch(referral -> GOES_ON.contains(referral.serviceState()));
    }

    boolean escorted(long referralId) {
        ReferralRow referral = mapper.byId(referralId).orElseThrow();
        return referral.way() == ReferralWay.ACCOMPANIMENT
                && escorts.now(referral)
                        .filter(gone -> gone.documentId() != null)
                        .isEmpty();
    }

    boolean checkOpen(long referralId, CheckCode code) {
        return store.get(referralId).isRunning() && checks.isOpen(referralId, code);
    }

    boolean sentFurther(long referralId) {
        return mapper.byId(referralId)
                .filter(referral -> referral.sentFurther() && referral.level() < MOST_LEVELS)
                .isPresent();
    }

    ServiceState serviceState(long referralId) {
        return store.get(referralId).serviceState();
    }
}
