package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.fixtures.TestStaff.acts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** Slips are numbered without a gap in each year of the organisation's own clock (R-REF-27). */
@SystemTest
class SlipNumberingTests {

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private ReferredCases cases;

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** In years that no other test comes to; elsewhere the old year lasts two hours longer. */
    @Test
    void atMidnightInKyivANewYearBeginsWithOne() {
        walks.itIs("2041-12-31T23:58");
        long programme = staff.programme();
        try (var acting = acts(staff.caseManager(programme))) {
            assertThat(slip(programme)).isEqualTo("S-2041-00001");
            walks.itIs("2041-12-31T23:59");
            assertThat(slip(programme)).isEqualTo("S-2041-00002");
            walks.itIs("2042-01-01T00:00");
            assertThat(slip(programme)).isEqualTo("S-2042-00001");
            assertThat(slip(programme)).isEqualTo("S-2042-00002");
        }
    }

    private String slip(long programme) {
        return cases.issued(cases.open(programme)).slipNumber();
    }
}
