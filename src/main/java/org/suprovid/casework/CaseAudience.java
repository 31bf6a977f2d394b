package org.suprovid.casework;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Who is to know what goes on in a case (R-NTF-07…12). */
@Component
public class CaseAudience {

    private final StaffDirectory staff;

    CaseAudience(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Who leads the case, and who stands in meanwhile (R-ROLE-25). */
    public Collection<Long> workers(CaseFile file) {
        Set<Long> workers = new LinkedHashSet<>(Set.of(file.caseManagerId()));
        if (file.substituteId() != null) {
            workers.add(file.substituteId());
        }
        return workers;
    }

    /** Who answers for the programme. */
    public Collection<Long> supervisors(CaseFile file) {
        return staff.inProgramme(file.programmeId(), Role.SUPERVISOR).stream()
                .filter(StaffMember::seesClientData)
                .map(StaffMember::id)
                .toList();
    }
}
