package org.suprovid.referral;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrals as far as the current actor sees them, and what is answered to them. */
@Service("referralsFacade") // diagrams know the delegate as "referrals"
@Transactional
public class Referrals {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Visits visits;

    Referrals(ReferralMapper mapper, ReferralStore store, Visits visits) {
        this.mapper = mapper;
        this.store = store;
        this.visits = visits;
    }

    @Transactional(readOnly = true)
    public Optional<Referral> bySlip(String slip) {
        return store.bySlip(slip);
    }

    @Transactional(readOnly = true)
    public Optional<Referral> find(long id) {
        return store.find(id);
    }

    /** All referrals of a case, those only offered included; the newest first. */
    @Transactional(readOnly = true)
    public List<Referral> ofCase(long caseId) {
        return store.open(mapper.ofCase(caseId));
    }

    /** What the partner sent the client on to, level by level. */
    @Transactional(readOnly = true)
    public List<Referral> children(long referralId) {
        return store.open(mapper.children(referralId));
    }

    /**
     * Takes down what somebody says of the visit: the row, the timeline, news to the worker; the same said once more changes
     * nothing. A process that still walks is told by whoever calls; where it has ended, the line of the plan and the
     * classification follow at once (R-REF-16, R-REF-22).
     */
    public void answered(long referralId, Visit visit) {
        visits.answered(referralId, visit);
    }

    /** Somebody tells of the visit before the one that lies ahead that it did not happen: known now, and nothing moves. */
    void stayedAwayBefore(long referralId, Visit visit) {
        visits.stayedAwayBefore(referralId, visit);
    }
}
