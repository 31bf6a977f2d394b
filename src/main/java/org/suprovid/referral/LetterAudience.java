package org.suprovid.referral;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.security.Supervisors;

/** Who is asked to speak where no letter gets through. */
@Component
class LetterAudience {

    private final StaffDirectory staff;
    private final Supervisors supervisors;

    LetterAudience(StaffDirectory staff, Supervisors supervisors) {
        this.staff = staff;
        this.supervisors = supervisors;
    }

    /** Who answers for the referral; the supervisors, if that one does not work here any more. */
    Collection<Long> worker(Referral referral) {
        return staff.find(referral.responsibleId())
                .filter(StaffMember::seesClientData)
                .<Collection<Long>>map(member -> List.of(member.id()))
                .orElseGet(() -> supervisors(referral.programmeId()));
    }

    /** The worker, and those who answer for the programme. */
    Collection<Long> everybody(Referral referral) {
        Set<Long> all = new LinkedHashSet<>(worker(referral));
        all.addAll(supervisors(referral.programmeId()));
        return all;
    }

    /** Those who answer for the programme. */
    Collection<Long> supervisors(long programmeId) {
        return supervisors.of(programmeId);
    }
}
