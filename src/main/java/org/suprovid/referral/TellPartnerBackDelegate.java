package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Tells the partner what we know (R-NTF-05). */
@Component("tellPartnerBack")
@CalledByDiagrams
class TellPartnerBackDelegate implements JavaDelegate {

    private final LetterDesk letters;

    TellPartnerBackDelegate(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.result(ReferralProcess.referralId(execution));
    }
}
