package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the client says of the visit when a check is made: an answer like others, and the mark (R-REF-43, R-REF-47). */
@Component
@Transactional
class CheckedVisits {

    private final Visits visits;
    private final ReferralStart process;
    private final MarksInChecks marks;

    CheckedVisits(Visits visits, ReferralStart process, MarksInChecks marks) {
        this.visits = visits;
        this.process = process;
        this.marks = marks;
    }

    /** @param visit null while it lies ahead */
    void told(ReferralRow referral, Visit visit) {
        if (visit != null && isNews(referral, visit)) {
            visits.answered(referral.id(), visit);
            process.tellStateLater(referral.id());
        }
        marks.given(referral, visit);
    }

    /** That all is as it was is no answer. */
    private static boolean isNews(ReferralRow referral, Visit visit) {
        return ServiceStates.said(visit) != referral.serviceState();
    }
}
