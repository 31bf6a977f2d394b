package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;

/** What goes wrong is told to somebody, whoever has left (R-BPM-06). */
@SystemTest
class SupervisorsTests {

    @Autowired
    Supervisors supervisors;

    @Autowired
    TestStaff staff;

    @Test
    void aProgrammesOwnComeFirst() {
        long programme = staff.programme();
        StaffMember own = staff.supervisor(programme);
        staff.withoutPledge("unpledged", programme, Role.SUPERVISOR);
        assertThat(supervisors.of(programme)).containsExactly(own.id());
    }

    @Test
    void whereNobodyAnswersForAProgrammeThoseOfOthersHear() {
        StaffMember elsewhere = staff.supervisor(staff.programme());
        long orphan = staff.programme();
        StaffMember unpledged = staff.withoutPledge("unpledged", orphan, Role.SUPERVISOR);
        assertThat(supervisors.of(orphan)).contains(elsewhere.id()).doesNotContain(unpledged.id());
    }
}
