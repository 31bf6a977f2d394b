package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The service is over, one way or the other: the line of the plan follows (R-7S-25). */
@Component("concludeLine")
@CalledByDiagrams
class ConcludeLineDelegate implements JavaDelegate {

    private final LineInCase line;

    ConcludeLineDelegate(LineInCase line) {
        this.line = line;
    }

    @Override
    public void execute(DelegateExecution execution) {
        line.conclude(ReferralProcess.referralId(execution));
    }
}
