package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Dates the four checks while the client is still there (R-REF-42). */
@Component("scheduleReferralChecks")
@CalledByDiagrams
class ScheduleReferralChecksDelegate implements JavaDelegate {

    private final ChecksOfReferral monitoring;

    ScheduleReferralChecksDelegate(ChecksOfReferral monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        monitoring.begin(ReferralProcess.referralId(execution), execution.getProcessInstanceId());
    }
}
