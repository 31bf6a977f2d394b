package org.suprovid.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day off that a calendar names. */
public record Holiday(LocalDate day, String name) {

    /** Whether it would be free anyway. */
    public boolean isWeekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
