package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which days are working days: weekends never are, and a calendar names the holidays besides. */
@Component
public class Calendars {

    private final CalendarMapper mapper;

    Calendars(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    /** All there are, by name. */
    List<WorkingCalendar> all() {
        return mapper.all();
    }

    /** The days off besides weekends; administrators change them, so they are asked anew each time. */
    public Set<LocalDate> holidays(String calendar) {
        return Set.copyOf(mapper.holidays(calendar));
    }
}
