package org.suprovid.referral;

import java.time.Instant;
import java.util.List;
import org.suprovid.casework.Step;
import org.suprovid.casework.TimelineTeller;
import org.suprovid.deadline.Deadline;

/**
 * Everything the page of a referral shows.
 *
 * @param name of the client, empty where it may not be shown
 * @param row what stands beside the referral itself: why nobody goes along, what was explained when
 * @param waiting the deadlines that are open beside the checks: the partner's answer, the appointment
 * @param events the timeline of a referral without a case, the newest first; a case tells its own
 * @param parent the referral the partner of which sent on, null on the first level
 */
record ReferralSheet(
        Referral referral,
        ReferralRow row,
        String caseNumber,
        String cardNumber,
        String name,
        String service,
        String partner,
        String contact,
        String responsible,
        List<Step> steps,
        List<Company> company,
        List<Told> told,
        List<Check> checks,
        List<ControlVisit> controls,
        List<Deadline> waiting,
        Referral parent,
        List<Branch> children,
        List<Task> tasks,
        List<TimelineTeller.Told> events) {

    /** Who goes along, attempt by attempt. @param actions codes */
    record Company(
            int attempt, String who, Instant plannedAt, Instant startedAt, List<String> actions, Integer minutes) {}

    /** What somebody said of the visit. @param who null if the partner did */
    record Told(Instant at, String who, Visit visit, ServiceState state, boolean changed) {}

    /** @param deadline when and why, null if there is none any more @param taskId null while there is nothing to do */
    record Check(CheckRow row, Deadline deadline, String taskId) {}

    /** A referral of the next level, and those below it. */
    record Branch(Referral referral, String service, String partner, List<Branch> children) {}

    /** Something to do now. */
    record Task(String id, String key, String name, Instant due) {}

    public boolean running() {
        return referral.isRunning();
    }
}
