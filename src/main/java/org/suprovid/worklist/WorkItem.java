package org.suprovid.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.suprovid.casework.Step;

/**
 * One row of work as it is shown.
 *
 * @param about which line of the plan, null where the case itself is meant
 * @param number case or request
 * @param who card number and, where the reader may know it, the name
 * @param standingIn whether it is the case manager's, for whom the reader stands in (R-ROLE-25)
 * @param colleague name of somebody else whose task it is, null where it is the reader's or a role's
 * @param steps staircase of the case, empty for a request
 */
public record WorkItem(
        String id,
        String key,
        String name,
        String about,
        OffsetDateTime due,
        Group group,
        boolean mine,
        boolean standingIn,
        String colleague,
        String number,
        String who,
        List<Step> steps) {

    /** Where programs read why it is due then, null if nothing says until when. */
    @JsonProperty
    public String why() {
        return due == null ? null : "/api/v1/tasks/" + id + "/deadline";
    }

    /** A client in a crisis who is not reached yet comes before all paper; then overdue, today, this week, later: what "now" means for a worker (ui.md). */
    public enum Group {
        CRISIS,
        OVERDUE,
        TODAY,
        WEEK,
        LATER
    }
}
