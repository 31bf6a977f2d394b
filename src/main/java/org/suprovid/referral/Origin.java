package org.suprovid.referral;

import org.suprovid.casework.CaseFile;
import org.suprovid.plan.PlanLine;

/**
 * What a referral comes from: a line of a plan, or a referral before it (R-REF-03, R-REF-66).
 *
 * @param parentId null on the first level
 */
record Origin(
        long caseId,
        long cardId,
        long personId,
        long programmeId,
        long lineId,
        long needId,
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
                1,
                file.caseManagerId());
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
                parent,
                level,
                referral.responsibleId());
    }
}
