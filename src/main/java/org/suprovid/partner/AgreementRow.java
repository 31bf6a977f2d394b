package org.suprovid.partner;

import java.time.LocalDate;

/** An agreement as one row, its services folded. */
record AgreementRow(
        long id,
        long partnerId,
        Agreement.Kind kind,
        String number,
        LocalDate concludedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean clauseReferral,
        boolean clauseReception,
        boolean clauseFeedback,
        boolean dataSharing,
        Integer answerDays,
        String services,
        Long contactId,
        boolean contactActive,
        Agreement.Renewal renewal,
        LocalDate endedOn,
        Long renewedBy) {

    Agreement agreement() {
        return new Agreement(
                id,
                partnerId,
                kind,
                number,
                concludedOn,
                validFrom,
                validUntil,
                clauseReferral,
                clauseReception,
                clauseFeedback,
                dataSharing,
                answerDays,
                DirectoryRow.unfolded(services),
                contactId,
                contactActive,
                renewal,
                endedOn,
                renewedBy);
    }
}
