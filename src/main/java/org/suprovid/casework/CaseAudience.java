package org.suprovid.casework;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Supervisors;

/** Who is to know what goes on in a case (R-NTF-07…12). */
@Component
public class CaseAudience {

    private final Supervisors supervisors;

    CaseAudience(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    /** Who leads the case, and who stands in meanwhile (R-ROLE-25). */
    public Collection<Long> workers(CaseFile file) {
        Set<Long> workers = new LinkedHashSet<>(Set.of(file.caseManagerId()));
        if (file.substituteId() != null) {
            workers.add(file.substituteId());
        }
        return workers;
    }

    /** The same without whoever acts, who knows already. */
    Collection<Long> otherWorkers(CaseFile file) {
        return workers(file).stream()
                .filter(worker -> worker != CurrentActor.staffId())
                .toList();
    }

    /** Who answers for the programme. */
    public Collection<Long> supervisors(CaseFile file) {
        return supervisors.of(file.programmeId());
    }
}
