package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Asks the partner what came of the visit (R-NTF-03). */
@Component("askPartner")
@CalledByDiagrams
class AskPartnerDelegate implements JavaDelegate {

    private final LetterDesk letters;

    AskPartnerDelegate(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.question(ReferralProcess.referralId(execution));
    }
}
