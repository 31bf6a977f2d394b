package org.suprovid.worklist;

/**
 * Whom and what a task is about: ids and numbers only.
 *
 * @param requestId null once the task belongs to a case
 * @param caseId null while it is only a request, and where the client came once
 * @param substituteId who stands in for the case manager, null if nobody (R-ROLE-25)
 * @param referralId null unless the task belongs to a referral, whose process runs beside its case; {@code slip} is its number
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
        Long referralId,
        String slip) {

    String number() {
        return caseNumber != null ? caseNumber : slip != null ? slip : requestNumber;
    }

    /** Page of the case or the request; where there is no case, of the referral. */
    String path() {
        return caseNumber != null
                ? "/cases/" + caseNumber
                : slip != null ? "/referrals/" + slip : "/requests/" + requestNumber;
    }
}
