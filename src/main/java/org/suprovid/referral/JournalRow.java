package org.suprovid.referral;

import java.time.LocalDate;

/**
 * A referral as the journal finds it.
 *
 * @param changeCode what the latest check that says so found changed, R-REF-47
 * @param controlOn the control visit that is ahead, else the last one; T-14
 * @param position of the one who is responsible, empty if none is kept
 */
record JournalRow(
        long id,
        String slip,
        LocalDate issuedOn,
        String card,
        long personId,
        String service,
        String partner,
        ServiceState state,
        String reason,
        LocalDate receivedOn,
        LocalDate servedOn,
        String changeCode,
        LocalDate controlOn,
        String responsible,
        String position,
        byte[] sealed) {}
