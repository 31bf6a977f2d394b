package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Tells the partner what we know (R-NTF-05). */
@Component("tellPartnerBack")
@CalledByDiagrams
class TellPartnerBackDelegate implements JavaDelegate {

    private final ReferralMessages messages;

    TellPartnerBackDelegate(ReferralMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.note(ReferralProcess.referralId(execution), "PARTNER_TOLD");
    }
}
