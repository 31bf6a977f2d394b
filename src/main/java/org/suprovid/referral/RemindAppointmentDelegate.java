package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Reminds the client and whoever goes along (R-NTF-01). */
@Component("remindAppointment")
@CalledByDiagrams
class RemindAppointmentDelegate implements JavaDelegate {

    private final ReferralMessages messages;

    RemindAppointmentDelegate(ReferralMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.note(ReferralProcess.referralId(execution), "APPOINTMENT_REMINDED");
    }
}
