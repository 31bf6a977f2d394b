package org.suprovid.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.suprovid.security.StaffMember;

/** Whoever keeps the lists of work gives here what a person has to do, for the morning's digest. */
public interface DatedWork {

    /** Open work that is due on that day or before, the oldest first; no names, no services. Asked as the reader. */
    List<Line> until(StaffMember reader, LocalDate lastDay, int most, Locale locale);

    /** @param number of the case or request; @param what the name of the task */
    record Line(LocalDate due, boolean overdue, String number, String what) {}
}
