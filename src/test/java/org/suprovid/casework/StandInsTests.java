package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Somebody stands in until a day and no longer (R-ROLE-25). */
@SystemTest
class StandInsTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    StandIns standIns;

    @Autowired
    Records records;

    private CaseWalk karina;
    private StaffMember taras;

    @BeforeEach
    void tarasStandsInUntilTheTenth() {
        walks.itIs("2026-03-02");
        long programme = staff.programme();
        taras = staff.caseManager(programme);
        karina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toCase();
        until(LocalDate.of(2026, 3, 10));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void heSeesTheCaseUntilTheNightAfterTheLastDay() {
        walks.itIs("2026-03-10");
        standIns.endThoseThatAreOver();
        assertThat(karina.as(taras, () -> cases.get(karina.number()).substituteUntil()))
                .isEqualTo("2026-03-10");
        walks.itIs("2026-03-11");
        standIns.endThoseThatAreOver();
        assertThatThrownBy(() -> karina.as(taras, () -> cases.get(karina.number())))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(records.rows(
                        "SELECT coalesce(e.staff_id::text, 'by itself') FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind = 'SUBSTITUTE_ENDED'",
                        karina.number()))
                .containsExactly("by itself");
    }

    @Test
    void aLastDayInThePastIsRefusedAtItsField() {
        assertThatThrownBy(() -> until(LocalDate.of(2026, 3, 1)))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.path() + " " + error.code())
                        .containsExactly("until casework.error.standInOver"));
    }

    private void until(LocalDate last) {
        karina.as(karina.manager, () -> {
            handovers.nameSubstitute(cases.get(karina.number()).id(), taras.id(), last, HandoverReason.LEFT_WORK);
            return null;
        });
    }
}
