package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The slip is issued: from here on the referral walks by itself, whatever becomes of the case (R-REF-45). */
@Component("startReferral")
@CalledByDiagrams
class StartReferralDelegate implements JavaDelegate {

    private final ReferralStart start;

    StartReferralDelegate(ReferralStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution execution) {
        start.ofLine(ReferralProcess.lineId(execution));
    }
}
