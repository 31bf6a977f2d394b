package org.suprovid.transfer;

import java.time.Instant;
import java.util.List;
import org.suprovid.deadline.Deadline;

/**
 * Everything the page of a transfer shows.
 *
 * @param caseNumber of the case that is left
 * @param sender programme which passes the client on
 * @param receiver programme and case manager, or the organisation
 * @param nextCase number of the case as which it goes on, null if there is none
 * @param content the newest package that the reader may read, null if there is none
 * @param versions numbers of all that the reader may read, the newest first
 * @param promised the open deadline with its reason, null if there is none or the reader is on the other side
 */
record TransferSheet(
        Transfer transfer,
        TransferWords words,
        String caseNumber,
        String sender,
        String receiver,
        String requestedBy,
        String approvedBy,
        String receivedBy,
        String nextCase,
        PackageView content,
        List<Integer> versions,
        List<TransferQuestions.Asked> questions,
        List<Task> tasks,
        Deadline promised) {

    /** Something to do now. */
    record Task(String id, String name, Instant due) {}
}
