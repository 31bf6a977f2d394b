package org.suprovid.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suprovid.deadline.Deadline;
import org.suprovid.document.Document;

/**
 * Everything the page of a conference shows to those who see the case.
 *
 * @param name of the client, null if none is known
 * @param askedBy empty if the algorithm asked
 * @param promised open deadlines with their reasons
 * @param documents what was written in it, in order
 */
record ConferenceSheet(
        Conference conference,
        ConferenceWords words,
        String name,
        String askedBy,
        String calledBy,
        String ledBy,
        String signedBy,
        List<Guest> guests,
        List<Agreed> decisions,
        List<Task> tasks,
        List<Deadline> promised,
        List<Document> documents) {

    /** Somebody who takes part. */
    record Guest(String name, String knows, String told, Boolean attended) {}

    /** What was decided. @param what empty if the person has been erased */
    record Agreed(String number, String what, String doer, LocalDate dueOn, Decision.State state) {}

    /** Something to do now. @param doer whose it is */
    record Task(String id, String name, Instant due, String doer) {}
}
