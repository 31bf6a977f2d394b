package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.AttendanceMapper.Resident;
import org.suprovid.client.People;

/** Whom the list of an event holds: the clients of the programme whom the reader sees (R-12S-07b). */
@Component
@Transactional(readOnly = true)
class AttendanceList {

    private final AttendanceMapper mapper;
    private final People people;
    private final Clock clock;

    AttendanceList(AttendanceMapper mapper, People people, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.clock = clock;
    }

    /** @param name null if the person has been erased */
    record Line(Resident resident, String name) {}

    /** By name. */
    List<Line> of(Activity activity, LocalDate on) {
        List<Resident> residents = mapper.residents(activity.id(), on);
        Map<Long, String> names =
                people.names(residents.stream().map(Resident::personId).toList());
        return residents.stream()
                .map(one -> new Line(one, names.get(one.personId())))
                .sorted(Comparator.comparing(Line::name, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.resident().number()))
                .toList();
    }

    /** Whether somebody may have come on a day, as far as one can know today. */
    boolean mayHold(Activity activity, LocalDate on) {
        return on != null
                && !on.isBefore(activity.heldOn())
                && !on.isAfter(day(activity))
                && !on.isAfter(LocalDate.now(clock));
    }

    /** The day that a list shows where none is asked for: the last on which there is something to tick. */
    LocalDate day(Activity activity) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = activity.lastDay().isBefore(today) ? activity.lastDay() : today;
        return last.isBefore(activity.heldOn()) ? activity.heldOn() : last;
    }
}
