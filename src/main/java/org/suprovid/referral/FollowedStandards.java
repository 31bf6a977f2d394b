package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.security.Programmes;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;

/** The standards a referral follows: those of its case, or where there is none those its programme had when it was issued. */
@Component
class FollowedStandards {

    private final Standards standards;
    private final Programmes programmes;

    FollowedStandards(Standards standards, Programmes programmes) {
        this.standards = standards;
        this.programmes = programmes;
    }

    CaseStandards of(ReferralRow referral) {
        return referral.isOneTime() ? standards.ofReferral(referral.id()) : standards.ofCase(referral.caseId());
    }

    CaseStandards ofCase(long caseId) {
        return standards.ofCase(caseId);
    }

    CaseStandards ofProgramme(long programmeId) {
        return standards.today(programmes.find(programmeId).orElseThrow().standards());
    }

    /** From the first slip on it keeps what is in force today. */
    void begin(ReferralRow referral) {
        if (referral.isOneTime()) {
            standards.begin(referral.id(), ofProgramme(referral.programmeId()));
        }
    }
}
