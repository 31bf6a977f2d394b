package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the monitoring file in the reader's language (R-REF-26).
 *
 * @param check which of the four, and the day it was promised for
 * @param how way of contact and who made it
 * @param attempt whether it is an attempt that failed
 */
record MonitoringLine(
        LocalDate day,
        String date,
        String slip,
        String card,
        String where,
        String check,
        String how,
        String result,
        String changes,
        String offers,
        boolean attempt) {

    /** Its nine columns; the day as a day, so that a spreadsheet can sort it. */
    List<Object> cells() {
        return List.of(day, slip, card, where, check, how, result, changes, offers);
    }

    /** The nine columns as they are printed. */
    List<String> texts() {
        return List.of(date, slip, card, where, check, how, result, changes, offers);
    }
}
