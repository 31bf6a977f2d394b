package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Tells the partner who is coming (R-NTF-02). */
@Component("notifyPartner")
@CalledByDiagrams
class NotifyPartnerDelegate implements JavaDelegate {

    private final ReferralMessages messages;

    NotifyPartnerDelegate(ReferralMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.note(ReferralProcess.referralId(execution), "PARTNER_NOTIFIED");
    }
}
