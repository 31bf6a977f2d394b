package org.suprovid.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Names of those who work here, for lists and for fields where somebody is chosen. */
@Component
class StaffNames {

    private final StaffDirectory staff;

    StaffNames(StaffDirectory staff) {
        this.staff = staff;
    }

    Map<Long, String> of(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        new HashSet<>(ids).forEach(id -> staff.find(id).map(StaffMember::name).ifPresent(name -> names.put(id, name)));
        return names;
    }

    /** Those of a programme who may be answerable for a person. */
    Stream<StaffMember> of(long programme) {
        return staff.inProgramme(programme, Role.CASE_MANAGER, Role.SUPERVISOR, Role.INTAKE, Role.OUTREACH).stream();
    }
}
