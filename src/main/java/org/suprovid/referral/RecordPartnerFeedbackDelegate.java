package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The partner has answered: what was said is on record now, and the diagram hears how the service stands (R-REF-16, R-REF-21). */
@Component("recordPartnerFeedback")
@CalledByDiagrams
class RecordPartnerFeedbackDelegate implements JavaDelegate {

    private final Answers answers;
    private final ReferralReading reading;

    RecordPartnerFeedbackDelegate(Answers answers, ReferralReading reading) {
        this.answers = answers;
        this.reading = reading;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long referralId = ReferralProcess.referralId(execution);
        answers.apply(referralId);
        String state = reading.serviceState(referralId).name();
        execution.getProcessInstance().setVariable(ReferralProcess.SERVICE_STATE, state);
    }
}
