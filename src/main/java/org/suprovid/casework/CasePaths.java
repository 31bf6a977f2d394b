package org.suprovid.casework;

/** What notifications of a case hang on: the whole case, one of its deadlines or one of its tasks. */
final class CasePaths {

    /** No deadline is called so: their codes are capitals. */
    static final String TASK = "task";

    private CasePaths() {}

    static String of(long caseId) {
        return "case/" + caseId;
    }

    /** @param subject id of the plan line or referral, empty for the case itself */
    static String of(long caseId, String code, String subject) {
        return of(caseId) + "/" + code + (subject.isEmpty() ? "" : "/" + subject);
    }

    /** Work that came back: there is no task for it yet. */
    static String ofWork(long caseId, String taskKey) {
        return of(caseId) + "/" + TASK + "/back/" + taskKey;
    }

    static String ofTask(long caseId, String taskId) {
        return of(caseId) + "/" + TASK + "/" + taskId;
    }
}
