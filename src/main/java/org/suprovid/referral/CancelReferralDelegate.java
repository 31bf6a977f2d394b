package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The referral is void: nothing is checked, asked or passed on any more (R-REF-60). */
@Component("cancelReferral")
@CalledByDiagrams
class CancelReferralDelegate implements JavaDelegate {

    private final Cancelling cancelling;

    CancelReferralDelegate(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cancelling.end(ReferralProcess.referralId(execution));
    }
}
