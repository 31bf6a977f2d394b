package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.ProcessorTime;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/**
 * A year of plan reviews passes in a test within a second (R-PLAN-02).
 *
 * <p>What is counted is the processor's time for four times three months of virtual time with every timer in them, and for the
 * four reviews, from the form that is opened to the transaction that is committed; docs/benchmark.md has the year by the clock.
 *
 * <p>It stands alone, as timers of other people would ring in the same year.
 */
@SystemTest
class YearOfReviewsTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void itPassesWithinASecond() {
        ProcessorTime.assertThatOneIsWithin(Duration.ofSeconds(1), this::year);
    }

    private Duration year() {
        walks.itIs("2026-03-02");
        CaseWalk karina = walks.somebody().toRound();
        Duration worked = ProcessorTime.of(() -> {
            for (String day : List.of("2026-06-02", "2026-09-02", "2026-12-02", "2027-03-02")) {
                walks.untilItIs(day);
                karina.finish("UserTask_ReviewPlan");
            }
        });
        assertThat(records.planVersions(karina.number()))
                .containsExactly(
                        "1 2026-03-02 2026-06-02",
                        "2 2026-06-02 2026-09-02",
                        "3 2026-09-02 2026-12-02",
                        "4 2026-12-02 2027-03-02",
                        "5 2027-03-02 null");
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("MOVED_AWAY", "NO", "NO");
        return worked;
    }
}
