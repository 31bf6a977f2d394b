package org.suprovid.bench;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Answers what the diagram of a referral asks, and does nothing else. */
final class EmptyReferral {

    private static final JavaDelegate NOTHING = execution -> {};

    private EmptyReferral() {}

    static Map<Object, Object> beans() {
        Map<Object, Object> beans = EmptyDelegates.beans();
        beans.put("referrals", new Everything());
        for (String name : new String[] {
            "scheduleReferralChecks",
            "notifyPartner",
            "askPartner",
            "remindAppointment",
            "recordPartnerFeedback",
            "tellPartnerBack",
            "concludeLine",
            "declineChecks",
            "closeMonitoring",
            "classifyReferral",
            "cancelReferral",
            "deadlineMet",
            "deadlineOverdue",
            "deadlineReminder",
            "endDeadlines"
        }) {
            beans.put(name, NOTHING);
        }
        return beans;
    }

    /** Nobody goes along, every check is wanted. */
    public static final class Everything {
        public boolean escorted(DelegateExecution execution) {
            return false;
        }

        public boolean checkOpen(DelegateExecution execution, String code) {
            return true;
        }

        public String lastCheck(DelegateExecution execution) {
            return "REF_CHECK_3M";
        }

        public boolean sentFurther(DelegateExecution execution) {
            return false;
        }
    }
}
