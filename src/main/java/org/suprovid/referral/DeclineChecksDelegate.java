package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The client takes part in no more checks (R-REF-49). */
@Component("declineChecks")
@CalledByDiagrams
class DeclineChecksDelegate implements JavaDelegate {

    private final ChecksOfReferral monitoring;

    DeclineChecksDelegate(ChecksOfReferral monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        monitoring.decline(ReferralProcess.referralId(execution));
    }
}
