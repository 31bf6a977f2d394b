package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Tells the partner who is coming (R-NTF-02). */
@Component("notifyPartner")
@CalledByDiagrams
class NotifyPartnerDelegate implements JavaDelegate {

    private final LetterDesk letters;

    NotifyPartnerDelegate(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.slip(ReferralProcess.referralId(execution));
    }
}
