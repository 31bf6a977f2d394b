package org.suprovid.deadline;

/**
 * One promised date with where it belongs.
 *
 * @param caseNumber null if it belongs to a referral without a case
 * @param slip number of that referral's slip, else null
 */
public record Explained(Deadline deadline, String caseNumber, String slip) {

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
