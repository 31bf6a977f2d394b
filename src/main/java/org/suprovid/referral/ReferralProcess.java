package org.suprovid.referral;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagram {@code referral}: its key, messages and variables as this module uses them (R-REF-45, R-REF-60). */
final class ReferralProcess {

    static final String KEY = "referral";

    /** The diagram of a supervisor's talk to a partner. */
    static final String PARTNER_TALK = "partner-talk";

    static final String REFERRAL_ISSUED = "ReferralIssued";
    static final String PARTNER_FEEDBACK = "PartnerFeedback";
    static final String CONTROL_VISIT_SET = "ControlVisitSet";
    static final String REFERRAL_CANCELLED = "ReferralCancelled";
    /** A failure has repeated itself: somebody is to act (R-REF-74). */
    static final String VISIT_FAILED_AGAIN = "VisitFailedAgain";

    /** What was given up was given all the same. */
    static final String SERVED_AFTER_ALL = "ServedAfterAll";

    static final String FOLLOW_FURTHER = "UserTask_FollowFurther";

    /** From here to the line of the plan in the case. */
    static final String REFERRAL_SERVICE_STATE = "ReferralServiceState";

    static final String CASE_ID = "caseId";
    static final String CASE_MANAGER = "caseManager";
    static final String REFERRAL_ID = "referralId";
    static final String SERVICE_STATE = "serviceState";
    static final String CHECKS_CHOICE = "checksChoice";
    /** The check that ends the monitoring. */
    static final String LAST_CHECK = "lastCheckCode";

    static final String VISIT_ID = "visitId";
    static final String LINE_ID = "lineId";

    private ReferralProcess() {}

    /** Where there is no case, there is no id of one; who cannot be asked is treated as who does not want to be. */
    static Map<String, Object> start(ReferralRow referral) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CASE_MANAGER, String.valueOf(referral.responsibleId()));
        variables.put(REFERRAL_ID, referral.id());
        variables.put(SERVICE_STATE, referral.serviceState().name());
        variables.put(CHECKS_CHOICE, (referral.isAsked() ? referral.checksChoice() : ChecksChoice.NO).name());
        if (!referral.isOneTime()) {
            variables.put(CASE_ID, referral.caseId());
        }
        return variables;
    }

    static Map<String, Object> talk(ReferralRow referral) {
        return referral.isOneTime()
                ? Map.of(REFERRAL_ID, referral.id())
                : Map.of(REFERRAL_ID, referral.id(), CASE_ID, referral.caseId());
    }

    static long referralId(DelegateExecution execution) {
        return ((Number) execution.getVariable(REFERRAL_ID)).longValue();
    }

    static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CASE_ID)).longValue();
    }

    static long lineId(DelegateExecution execution) {
        return Long.parseLong(String.valueOf(execution.getVariable(LINE_ID)));
    }
}
