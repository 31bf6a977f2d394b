package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** The seven steps from the first request to the closed case. */
@SystemTest
class WholeWalkTests {

    @Autowired
    Walks walks;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aPersonWalksFromTheRequestToTheClosedCase() {
        CaseWalk karina = walks.somebody().toRound();
        assertThat(karina.waitsAt())
                .containsExactly(
                        "UserTask_MonitoringContact", "UserTask_RecordLineResult", "UserTask_RecordLineResult");
        karina.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        assertThat(karina.waitsAt()).containsExactly("UserTask_MonitoringContact", "UserTask_ReviewPlan");
        karina.finish("UserTask_ReviewPlan", java.util.Map.of("reviewDecision", "EXIT"));
        karina.leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(karina.waitsAt()).isEmpty();
    }
}
