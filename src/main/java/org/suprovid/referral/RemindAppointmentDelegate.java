package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Reminds the client and whoever goes along (R-NTF-01). */
@Component("remindAppointment")
@CalledByDiagrams
class RemindAppointmentDelegate implements JavaDelegate {

    private final LetterDesk letters;

    RemindAppointmentDelegate(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.reminder(ReferralProcess.referralId(execution));
    }
}
