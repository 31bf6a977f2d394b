package org.suprovid.referral;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.UserTasks;
import org.suprovid.plan.ReferredLines;

/** What diagrams need to know of referrals to find their way. */
@Component
@Transactional(readOnly = true)
class ReferralReading {

    /** Farther than the standard wants nobody follows, and never farther than the third level (R-REF-66, Q-25). */
    private static final String LEVELS = "referral.levels";

    private static final int MOST_LEVELS = 3;

    private static final Set<ServiceState> GOES_ON =
            EnumSet.of(ServiceState.ISSUED, ServiceState.ACCOMPANYING, ServiceState.RECEIVED);

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Checks checks;
    private final ReferredLines lines;
    private final Escorts escorts;
    private final FollowedStandards followed;
    private final UserTasks tasks;

    ReferralReading(
            ReferralMapper mapper,
            ReferralStore store,
            Checks checks,
            ReferredLines lines,
            Escorts escorts,
            FollowedStandards followed,
            UserTasks tasks) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.lines = lines;
        this.escorts = escorts;
        this.followed = followed;
        this.tasks = tasks;
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

    CheckCode lastCheck(long referralId) {
        return CheckCode.last(followed.of(mapper.byId(referralId).orElseThrow()));
    }

    boolean sentFurther(long referralId) {
        return mapper.byId(referralId)
                .filter(referral -> referral.sentFurther() && referral.level() < levels(referral))
                .filter(referral -> !isFollowed(referral))
                .isPresent();
    }

    private int levels(ReferralRow referral) {
        return Math.min(MOST_LEVELS, followed.of(referral).number(LEVELS, MOST_LEVELS));
    }

    /** Whether somebody is asked to follow the client already; a second answer is no second slip. */
    private boolean isFollowed(ReferralRow referral) {
        return tasks.of(referral.processInstanceId()).stream()
                .anyMatch(task -> task.key().equals(ReferralProcess.FOLLOW_FURTHER));
    }

    ServiceState serviceState(long referralId) {
        return store.get(referralId).serviceState();
    }
}
