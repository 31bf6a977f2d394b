package org.suprovid.deadline;

import java.util.List;

/**
 * One promised date with where it belongs.
 *
 * @param caseNumber null if it belongs to a referral without a case
 * @param slip number of that referral's slip, else null
 * @param moved by changes of standards, the first one first
 */
public record Explained(Deadline deadline, String caseNumber, String slip, List<DateMoved> moved) {

    public Explained {
        moved = List.copyOf(moved);
    }

    /** Number of the case, or of the slip. */
    public String number() {
        return caseNumber == null ? slip : caseNumber;
    }

    /** Its page. */
    public String path() {
        return caseNumber == null ? "/referrals/" + slip : "/cases/" + caseNumber;
    }

    /** What belongs to it. */
    record Place(String caseNumber, String slip) {}
}
