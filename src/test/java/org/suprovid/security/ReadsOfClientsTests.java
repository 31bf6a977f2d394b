package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;

/** The database knows by the same rule as the house who may read of clients (R-ROLE-21). */
@SystemTest
class ReadsOfClientsTests {

    @Autowired
    TestStaff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Records records;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource
    void theDatabaseSaysWhatTheHouseSays(Role role) {
        long programme = staff.programme();
        StaffMember pledged = staff.member("reader", programme, role);
        StaffMember unpledged = staff.withoutPledge("nobody", programme, role);
        assertThat(reads(pledged)).isEqualTo(pledged.seesClientData());
        assertThat(reads(unpledged)).isEqualTo(unpledged.seesClientData()).isFalse();
        records.change("UPDATE staff SET active = false WHERE id = ?", pledged.id());
        assertThat(reads(pledged))
                .isEqualTo(directory.find(pledged.id()).orElseThrow().seesClientData())
                .isFalse();
    }

    private boolean reads(StaffMember member) {
        String said = records.rows("SELECT reads_of_clients(?, ?)::text", member.id(), LocalDate.now(clock))
                .get(0);
        return said.equals("true");
    }
}
