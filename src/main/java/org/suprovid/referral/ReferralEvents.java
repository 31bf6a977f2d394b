package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Timeline;

/** Writes what happens to referrals into the timeline of their case; the texts are {@code referral.event.<kind>}. */
@Component
class ReferralEvents {

    private final Timeline timeline;

    ReferralEvents(Timeline timeline) {
        this.timeline = timeline;
    }

    void record(ReferralRow referral, String kind) {
        record(referral, kind, null, null);
    }

    void record(ReferralRow referral, String kind, String reason) {
        record(referral, kind, reason, null);
    }

    /** @param documentId where it is said in words, null if nowhere */
    void record(ReferralRow referral, String kind, String reason, Long documentId) {
        timeline.record(
                referral.caseId(),
                CaseEvent.of("referral." + kind)
                        .in("E04")
                        .because(reason)
                        .saidIn(documentId)
                        .about(referral.slipNumber() == null ? referral.service() : referral.slipNumber()));
    }
}
