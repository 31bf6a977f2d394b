package org.suprovid.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A client on the way to another programme or another organisation (R-LESSON-60).
 *
 * @param number counts the transfers of the case
 * @param goesTo INSIDE or PARTNER
 * @param programmeId which takes over, null if another organisation does
 * @param managerId who takes over, null if another organisation does
 * @param because code of the reason
 * @param agreedOn the day on which the client agreed to what is passed on
 * @param parts codes of what that is, joined with commas
 * @param approvedAt T-21 counts from it
 * @param nextCaseId as which the case goes on, null if elsewhere or not yet
 * @param reason why it came to nothing, null if it did not
 * @param sealed {@link TransferWords}
 */
public record Transfer(
        long id,
        long caseId,
        int number,
        long personId,
        Instant requestedAt,
        long requestedBy,
        String goesTo,
        Long programmeId,
        Long managerId,
        Long partnerId,
        String because,
        TransferState state,
        LocalDate agreedOn,
        @JsonIgnore String parts,
        Long consentDocumentId,
        Long approvedBy,
        Instant approvedAt,
        Instant sentAt,
        Instant receivedAt,
        Long receivedBy,
        LocalDate receivedOn,
        Long nextCaseId,
        String reason,
        Instant closedAt,
        @JsonIgnore String processInstanceId,
        long documentId,
        @JsonIgnore byte[] sealed) {

    static final String INSIDE = "INSIDE";
    static final String PARTNER = "PARTNER";

    public boolean isInside() {
        return goesTo.equals(INSIDE);
    }

    /** Whether anything is still to be done in it. */
    public boolean isRunning() {
        return state.isRunning();
    }

    /** Whether the receiver may take over, ask back or refuse now. */
    public boolean isToAnswer() {
        return isInside() && state == TransferState.SENT;
    }

    /** What the client agreed to pass on. */
    public Set<String> agreedParts() {
        return parts == null || parts.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(parts.split(",")));
    }

    /** What deadlines and documents know it by. */
    String subject() {
        return String.valueOf(id);
    }
}
