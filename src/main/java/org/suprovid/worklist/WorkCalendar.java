package org.suprovid.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.security.StaffMember;

/** One's own dates as iCalendar (RFC 5545): calendars are kept by others, so a date says a number and no more (R-CONF-06). */
@Component
class WorkCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 70;
    private final Worklist worklist;
    private final Clock clock;

    WorkCalendar(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    /** @param site where the application is reached, without a path */
    String of(StaffMember me, String site) {
        Instant now = clock.instant();
        String events =
                worklist.dated(me).stream().map(row -> event(row, site, now)).collect(Collectors.joining());
        return lines(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Suprovid//Work//EN"))
                + events
                + lines(List.of("END:VCALENDAR"));
    }

    private String event(WorkRow row, String site, Instant now) {
        LocalDate day = row.due().atZoneSameInstant(clock.getZone()).toLocalDate();
        String number = row.number();
        return lines(List.of(
                "BEGIN:VEVENT",
                "UID:" + row.id() + "@suprovid",
                "DTSTAMP:" + MOMENT.format(now),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "SUMMARY:" + number,
                "URL:" + site + "/tasks/" + row.id(),
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "END:VEVENT"));
    }

    /** Lines end with both signs, and long ones go on after a blank. */
    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(.{" + LONGEST_LINE + "})(?=.)", "$1\r\n ") + "\r\n")
                .collect(Collectors.joining());
    }
}
