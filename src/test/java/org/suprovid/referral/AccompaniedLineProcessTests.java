package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** A line whose way is accompaniment runs the referral, too: slip, company, answer, four checks (R-REF-15, R-REF-34). */
@SystemTest
class AccompaniedLineProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    private CaseWalk karina;

    @BeforeEach
    void thePlanSaysThatSomebodyGoesAlong() {
        walks.itIs("2026-03-02");
        karina = story.referredTo("LEGAL_ADVICE", "ACCOMPANIMENT", walks.somebody());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void itBeginsWithTheSlipAndWaitsForWhoGoesAlong() {
        assertThat(line()).containsExactly("ACCOMPANIMENT PLANNED");
        assertThat(karina.waitsAt()).containsExactly("UserTask_IssueReferral", "UserTask_MonitoringContact");
        String slip = slip();
        assertThat(story.runs(slip)).isTrue();
        assertThat(story.waitsAt(slip)).containsExactly("UserTask_AccompanyClient", "UserTask_MakeCheck");
        assertThat(story.promises(slip)).hasSize(4);
        assertThat(line()).containsExactly("ACCOMPANIMENT IN_PROGRESS");
    }

    /** No list may name an hour that nobody agreed. */
    @Test
    void aVisitWithoutAnHourIsDueWithItsDay() {
        String slip = slip();
        assertThat(story.task(slip, "UserTask_AccompanyClient").due()).isEqualTo("2026-03-03T21:59:59Z");
    }

    @Test
    void whatCameOfTheVisitConcludesTheLineAndTheChecksGoOn() {
        String slip = slip();
        walks.untilItIs("2026-03-03T16:00");
        story.finish(karina, slip, "UserTask_AccompanyClient", Map.of());
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of("channel", "ESCORT"));
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(line()).containsExactly("ACCOMPANIMENT DONE");
        assertThat(karina.waitsAt()).doesNotContain("UserTask_IssueReferral", "UserTask_RecordLineResult");
        walks.untilItIs("2026-03-09T09:00");
        assertThat(story.openChecks(slip)).contains("REF_CHECK_1W");
    }

    private String slip() {
        String slip = karina.refer(Map.of(
                "way", "ACCOMPANIMENT", "escort", String.valueOf(karina.manager.id()), "meetingPoint", "біля входу"));
        walks.goOn();
        return slip;
    }

    private List<String> line() {
        return records.rows(
                "SELECT l.way || ' ' || l.state FROM plan_line l JOIN case_file c ON c.id = l.case_id WHERE c.number = ?",
                karina.number());
    }
}
