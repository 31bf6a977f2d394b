package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The last check and its grace are over: what was not resolved is so now (R-REF-50). */
@Component("closeMonitoring")
@CalledByDiagrams
class CloseMonitoringDelegate implements JavaDelegate {

    private final ChecksOfReferral monitoring;

    CloseMonitoringDelegate(ChecksOfReferral monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        monitoring.close(ReferralProcess.referralId(execution));
    }
}
