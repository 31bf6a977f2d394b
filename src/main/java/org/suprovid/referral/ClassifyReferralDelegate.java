package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What the referral has come to (R-REF-60). */
@Component("classifyReferral")
@CalledByDiagrams
class ClassifyReferralDelegate implements JavaDelegate {

    private final Classifying classifying;

    ClassifyReferralDelegate(Classifying classifying) {
        this.classifying = classifying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classifying.finish(ReferralProcess.referralId(execution));
    }
}
