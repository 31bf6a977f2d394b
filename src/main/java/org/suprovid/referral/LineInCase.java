package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;

/** Ends the line of a referral and lets the case's process know, so that nobody is asked for its result any more. */
@Component
@Transactional
class LineInCase {

    private final ReferralStore store;
    private final LineConclusion lines;
    private final Cases cases;
    private final Instances instances;

    LineInCase(ReferralStore store, LineConclusion lines, Cases cases, Instances instances) {
        this.store = store;
        this.lines = lines;
        this.cases = cases;
        this.instances = instances;
    }

    void conclude(long referralId) {
        Referral referral = store.get(referralId);
        if (lines.conclude(referral)) {
            tell(cases.get(referral.caseId()), referral.lineId());
        }
    }

    private void tell(CaseFile file, long lineId) {
        if (file.isOpen()) {
            instances.tellOne(
                    file.processInstanceId(),
                    ReferralProcess.REFERRAL_SERVICE_STATE,
                    ReferralProcess.LINE_ID,
                    String.valueOf(lineId));
        }
    }
}
