package org.suprovid.conference;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A conference in a calendar: numbers, day and place.
 *
 * @param caseNumber of the case, which is not shown to everybody who takes part
 */
public record CalendarRow(
        long id,
        String caseNumber,
        int number,
        LocalDate heldOn,
        LocalTime heldTime,
        String place,
        ConferenceState state) {}
