package org.suprovid.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;

/** A promised date that has passed and was escalated to the supervisor. */
record LateRow(
        long deadlineId,
        String caseNumber,
        String slip,
        String cardNumber,
        String code,
        OffsetDateTime due,
        String caseManager) {

    /** Page of the case, or of the referral that belongs to none. */
    public String path() {
        return caseNumber == null ? "/referrals/" + slip : "/cases/" + caseNumber;
    }

    /** Where programs read why it was due then. */
    @JsonProperty
    public String why() {
        return "/api/v1/deadlines/" + deadlineId;
    }
}
