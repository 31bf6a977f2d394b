package org.suprovid.referral;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Phase;
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
        note(
                referral,
                CaseEvent.of("referral." + kind)
                        .in(Phase.CARRYING_OUT)
                        .because(reason)
                        .saidIn(documentId)
                        .about(referral.slipNumber() == null ? referral.service() : referral.slipNumber()));
    }

    /** Without a case the referral has a timeline of its own. */
    private void note(ReferralRow referral, CaseEvent event) {
        if (referral.isOneTime()) {
            timeline.recordOfReferral(referral.id(), event);
        } else {
            timeline.record(referral.caseId(), event);
        }
    }

    /** What happened to a date of a referral that has no case to tell it. */
    void dated(long referralId, CaseEvent event) {
        timeline.recordOfReferral(referralId, event);
    }

    /** The service is got without a slip. */
    void direct(long caseId, long documentId) {
        timeline.record(
                caseId, CaseEvent.of("referral.DIRECT").in(Phase.CARRYING_OUT).saidIn(documentId));
    }

    void tookPart(ReferralRow referral, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            note(
                    referral,
                    CaseEvent.of("CLIENT_TOOK_PART")
                            .in(Phase.CARRYING_OUT)
                            .with(how)
                            .saidIn(documentId));
        }
    }

    /** How the client took part (R-GEN-07). */
    void tookPart(long caseId, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            timeline.record(
                    caseId,
                    CaseEvent.of("CLIENT_TOOK_PART")
                            .in(Phase.CARRYING_OUT)
                            .with(how)
                            .saidIn(documentId));
        }
    }
}
