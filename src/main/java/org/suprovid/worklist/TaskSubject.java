package org.suprovid.worklist;

/**
 * Whom and what a task is about: ids and numbers only.
 *
 * @param requestId null once the task belongs to a case
 * @param caseId null while it is only a request
 * @param substituteId who stands in for the case manager, null if nobody (R-ROLE-25)
 * @param referralId null unless the task belongs to a referral, whose process runs beside its case
 */
record TaskSubject(
        Long requestId,
        String requestNumber,
        Long caseId,
        String caseNumber,
        Long cardId,
        String cardNumber,
        long personId,
        String stage,
        String algorithm,
        String processInstanceId,
        Long substituteId,
        Long referralId) {

    String number() {
        return caseNumber == null ? requestNumber : caseNumber;
    }

    /** Page of the case or the request. */
    String path() {
        return caseNumber == null ? "/requests/" + requestNumber : "/cases/" + caseNumber;
    }
}
