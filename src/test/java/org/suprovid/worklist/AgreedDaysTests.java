package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** A day agreed with a client stands in My work until the two have met (R-7S-05). */
@SystemTest
class AgreedDaysTests {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 19);

    @Autowired
    Walks walks;

    @Autowired
    Worklist worklist;

    CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("nextContactOn", AGREED.toString()));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void itIsShownAWeekAheadAndUntilTheyHaveMet() {
        assertThat(agreed()).isEmpty();
        walks.itIs("2026-03-12");
        assertThat(agreed()).extracting(AgreedRow.Shown::day).containsExactly(AGREED);
        walks.itIs("2026-03-20");
        assertThat(agreed()).extracting(AgreedRow.Shown::caseNumber).containsExactly(karina.number());
        karina.finish("UserTask_MonitoringContact");
        assertThat(agreed()).isEmpty();
    }

    @Test
    void whatElseBringsThemTogetherLeavesItAsItIs() {
        walks.itIs("2026-03-16");
        karina.finish("UserTask_MonitoringContact");
        assertThat(agreed()).extracting(AgreedRow.Shown::day).containsExactly(AGREED);
    }

    @Test
    void nobodyElseSeesIt() {
        walks.itIs("2026-03-16");
        CaseWalk other = walks.somebody();
        assertThat(karina.<List<AgreedRow.Shown>>as(other.manager, () -> worklist.agreed(other.manager)))
                .isEmpty();
    }

    /** R-DOC-01: the register itself is no reminder. */
    @Test
    void aRequestIsAskedAboutOnItsDayUntilItIsClosed() {
        CaseWalk marta = walks.somebody().finish("UserTask_RegisterRequest", Map.of("followUpOn", "2026-03-12"));
        assertThat(asked(marta)).isEmpty();
        walks.itIs("2026-03-12");
        assertThat(asked(marta)).extracting(AgreedRow.Shown::path).containsExactly("/requests/" + marta.number());
        marta.finish("UserTask_FirstContact");
        assertThat(asked(marta)).isEmpty();
    }

    private List<AgreedRow.Shown> asked(CaseWalk walk) {
        return walk.as(walk.manager, () -> worklist.agreed(walk.manager));
    }

    private List<AgreedRow.Shown> agreed() {
        return karina.as(karina.manager, () -> worklist.agreed(karina.manager));
    }
}
