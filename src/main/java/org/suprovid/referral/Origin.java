package org.suprovid.referral;

import org.suprovid.casework.CaseFile;
import org.suprovid.client.Card;
import org.suprovid.plan.PlanLine;

/**
 * What a referral comes from: a line of a plan, the request of a client who came once, or a referral before it (R-REF-03,
 * R-REF-66, Q-52).
 *
 * @param caseId null, as line and need are, if there is a request; these two also where a crisis does not wait for a plan
 * @param parentId null on the first level
 */
record Origin(
        Long caseId,
        long cardId,
        long personId,
        long programmeId,
        Long lineId,
        Long needId,
        Long requestId,
        Long parentId,
        int level,
        long responsibleId) {

    static Origin line(CaseFile file, PlanLine line) {
        return new Origin(
                file.id(),
                file.cardId(),
                file.personId(),
                file.programmeId(),
                line.id(),
                line.needId(),
                null,
                null,
                1,
                file.caseManagerId());
    }

    /** In a crisis nobody waits for a line of the plan (R-12S-11c). */
    static Origin crisis(CaseFile file) {
        return new Origin(
                file.id(),
                file.cardId(),
                file.personId(),
                file.programmeId(),
                null,
                null,
                null,
                null,
                1,
                file.caseManagerId());
    }

    /** The client came once and has no plan; whoever issues the slip answers for it. */
    static Origin request(Card card, long requestId, long responsibleId) {
        return new Origin(
                null, card.id(), card.personId(), card.programmeId(), null, null, requestId, null, 1, responsibleId);
    }

    boolean isOneTime() {
        return requestId != null;
    }

    /** The partner sent the client on: one level farther. */
    static Origin further(ReferralRow parent) {
        return of(parent, parent.id(), parent.level() + 1);
    }

    /** Another partner for the same line. */
    static Origin again(ReferralRow before) {
        return of(before, before.parentId(), before.level());
    }

    private static Origin of(ReferralRow referral, Long parent, int level) {
        return new Origin(
                referral.caseId(),
                referral.cardId(),
                referral.personId(),
                referral.programmeId(),
                referral.planLineId(),
                referral.needId(),
                referral.requestId(),
                parent,
                level,
                referral.responsibleId());
    }
}
