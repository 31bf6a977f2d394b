package org.suprovid.worklist;

/**
 * Whom and what a task is about: ids and numbers only.
 *
 * @param requestId null once the task belongs to a case
 * @param caseId null while it is only a request
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
        String processInstanceId) {

    String number() {
        return caseNumber == null ? requestNumber : caseNumber;
    }

    /** Page of the case or the request. */
    String path() {
        return caseNumber == null ? "/requests/" + requestNumber : "/cases/" + caseNumber;
    }
}
