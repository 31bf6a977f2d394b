package org.suprovid.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about referrals: {@code ${referrals.escorted(execution)}}. */
@Component("referrals")
@CalledByDiagrams
public class ReferralsDelegate {

    private final ReferralReading reading;
    private final LineConclusion lines;

    ReferralsDelegate(ReferralReading reading, LineConclusion lines) {
        this.reading = reading;
        this.lines = lines;
    }

    /** Whether the line of the plan goes to a partner and no slip runs for it yet (R-7S-04). */
    public boolean toIssue(DelegateExecution execution) {
        return reading.toIssue(ReferralProcess.caseId(execution), ReferralProcess.lineId(execution));
    }

    /** Whether somebody goes along this time, and has not written down yet what was done on the way (R-REF-33, R-REF-34). */
    public boolean escorted(DelegateExecution execution) {
        return reading.escorted(ReferralProcess.referralId(execution));
    }

    /** The check that ends the monitoring: the last that the standard asks for (R-REF-50). */
    public String lastCheck(DelegateExecution execution) {
        return reading.lastCheck(ReferralProcess.referralId(execution)).name();
    }

    /** Whether this check still waits to be made. */
    public boolean checkOpen(DelegateExecution execution, String code) {
        return reading.checkOpen(ReferralProcess.referralId(execution), CheckCode.valueOf(code));
    }

    /** Whether the partner sent the client on, and somebody has to follow that up (R-REF-65). */
    public boolean sentFurther(DelegateExecution execution) {
        return reading.sentFurther(ReferralProcess.referralId(execution));
    }

    /** Whether the line of the plan waits for the client's mark, because what was given up was given all the same. */
    public boolean servedAfterAll(DelegateExecution execution) {
        return lines.isServedAfterAll(ReferralProcess.referralId(execution));
    }

    /** How the service stands on record: ISSUED, RECEIVED, SERVED, NO_SHOW, NOT_SERVED … */
    public String serviceState(DelegateExecution execution) {
        return reading.serviceState(ReferralProcess.referralId(execution)).name();
    }
}
