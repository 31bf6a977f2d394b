package org.suprovid.worklist;

import java.time.OffsetDateTime;

/**
 * One open task in a list.
 *
 * @param due null when nothing says until when, or the standard switched the timer off
 * @param sort the moment it is sorted by, as text
 * @param mine whether it is assigned to the reader, or waits for anybody in the reader's role
 * @param standingIn whether it is the case manager's, for whom the reader stands in
 * @param assignee whose it is, null while it waits for anybody in a role
 * @param caseId null while it is only a request, and where the client came once
 * @param slip number of the slip of a client who came once, else null
 */
record WorkRow(
        String id,
        String key,
        String processDefinitionId,
        OffsetDateTime due,
        String sort,
        boolean mine,
        boolean standingIn,
        Long assignee,
        Long caseId,
        String caseNumber,
        String requestNumber,
        String slip,
        String cardNumber,
        Long personId,
        String algorithm) {

    /** Whether the reader is the one to do it now. */
    boolean forReader() {
        return mine || standingIn;
    }

    /** Whether it is somebody else's. */
    boolean colleagues() {
        return assignee != null && !forReader();
    }

    /** Page where the reader does it; the list if it is not theirs. */
    String path() {
        return forReader() ? "/tasks/" + id : "/work";
    }

    /** Number of the case, of the request, or of the slip of a client who came once. */
    String number() {
        return caseNumber != null ? caseNumber : slip != null ? slip : requestNumber;
    }

    /** Page of what has this number. */
    String matter() {
        return caseNumber != null
                ? "/cases/" + caseNumber
                : slip != null ? "/referrals/" + slip : "/requests/" + requestNumber;
    }
}
