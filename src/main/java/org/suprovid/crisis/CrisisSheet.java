package org.suprovid.crisis;

import java.time.Instant;
import java.util.List;
import org.suprovid.deadline.Deadline;
import org.suprovid.document.Document;
import org.suprovid.referral.Referral;

/**
 * Everything the page of a crisis shows.
 *
 * @param name of the client, null if none is known
 * @param plan the current version of the crisis plan, null if there is none
 * @param promised open deadlines with their reasons
 * @param slips issued in a crisis while this one ran
 * @param documents what was written in it, in order
 */
record CrisisSheet(
        Crisis crisis,
        CrisisWords words,
        String name,
        String reportedBy,
        CrisisPlan plan,
        CrisisPlanWords planWords,
        List<ServiceUse> used,
        List<Referral> slips,
        List<Task> tasks,
        List<Deadline> promised,
        List<Document> documents) {

    /** Something to do now. */
    record Task(String id, String name, Instant due) {}
}
