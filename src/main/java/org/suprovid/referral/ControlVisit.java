package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;

/** A visit to be looked after on a day that somebody wrote down (T-14); the day is never moved. @param result CONFIRMED, NOT_CONFIRMED, CANCELLED, null while it lies ahead */
record ControlVisit(
        long id,
        long referralId,
        LocalDate visitOn,
        long setBy,
        Instant setAt,
        String result,
        LocalDate madeOn,
        Long documentId) {

    public boolean isOpen() {
        return result == null;
    }
}
