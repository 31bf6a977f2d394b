package org.suprovid.worklist;

import java.time.OffsetDateTime;

/**
 * One open task in a list.
 *
 * @param due null when nothing says until when, or the standard switched the timer off
 * @param sort the moment it is sorted by, as text
 * @param mine whether it is assigned to the reader, or waits for anybody in the reader's role
 * @param standingIn whether it is the case manager's, for whom the reader stands in
 * @param caseId null while it is only a request
 */
record WorkRow(
        String id,
        String key,
        String processDefinitionId,
        OffsetDateTime due,
        String sort,
        boolean mine,
        boolean standingIn,
        Long caseId,
        String caseNumber,
        String requestNumber,
        String cardNumber,
        Long personId,
        String algorithm) {

    /** Whether the reader is the one to do it now. */
    boolean forReader() {
        return mine || standingIn;
    }

    /** Page where the reader does it; the list if it is not theirs. */
    String path() {
        return forReader() ? "/tasks/" + id : "/work";
    }

    /** Page of the case or request. */
    String matter() {
        return caseNumber == null ? "/requests/" + requestNumber : "/cases/" + caseNumber;
    }
}
