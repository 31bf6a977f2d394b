package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who answers for a programme and hears of what goes wrong in it: there is always somebody (R-BPM-06). */
@Component
public class Supervisors {

    private final StaffMapper staff;
    private final Clock clock;

    Supervisors(StaffMapper staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Ids of the programme's supervisors who may read of clients; where there is none, of those of other programmes, and where
     * there is none at all, of the administrators, who can appoint one. News name cases and slips by their numbers only.
     */
    public List<Long> of(long programmeId) {
        List<Long> own = own(programmeId).stream().map(StaffMember::id).toList();
        return own.isEmpty() ? everywhere() : own;
    }

    /** The programme's own who may read of clients, by name: nobody else opens or signs what is theirs. */
    public List<StaffMember> own(long programmeId) {
        return staff.inProgramme(programmeId, List.of(Role.SUPERVISOR), LocalDate.now(clock)).stream()
                .map(StaffDirectory::member)
                .filter(StaffMember::seesClientData)
                .toList();
    }

    /** The same for what concerns no programme alone: the supervisors of all. */
    public List<Long> everywhere() {
        List<StaffRow> all = staff.all(LocalDate.now(clock));
        List<Long> others = ids(all.stream(), member -> member.has(Role.SUPERVISOR) && member.seesClientData());
        return others.isEmpty() ? ids(all.stream(), member -> member.has(Role.ADMIN) && member.active()) : others;
    }

    private static List<Long> ids(Stream<StaffRow> rows, Predicate<StaffMember> who) {
        return rows.map(StaffDirectory::member).filter(who).map(StaffMember::id).toList();
    }
}
