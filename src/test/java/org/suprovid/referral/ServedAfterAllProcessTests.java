package org.suprovid.referral;

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
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** What was given up, and was given all the same: the line of the plan follows (R-REF-60, R-7S-25, Q-24). */
@SystemTest
class ServedAfterAllProcessTests {

    private static final String MARK = "UserTask_AskForMark";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    private CaseWalk karina;
    private String slip;

    @BeforeEach
    void theVisitIsGivenUp() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(
                karina,
                slip,
                "UserTask_RecordAnswer",
                Map.of("visitOutcome", "NO_SHOW", "channel", "PHONE", "refusalReason", "CLIENT_NO_SHOW"));
        story.finish(karina, slip, "UserTask_PlanReferralAnew", Map.of("replan", "GIVE_UP"));
        assertThat(line()).isEqualTo("NOT_RECEIVED CLIENT_NO_SHOW");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void withTheMarkTheLineIsDoneAtOnce() {
        story.answered(slip, Told.served(DAY, 4));
        walks.goOn();
        assertThat(line()).isEqualTo("DONE 4 2026-03-03");
        assertThat(story.waitsAt(slip)).doesNotContain(MARK);
        assertThat(events()).contains("plan.LINE_CORRECTED");
        assertThat(karina.waitsAt()).contains("UserTask_ReviewPlan");
    }

    @Test
    void withoutTheMarkTheClientIsAskedOnce() {
        story.answered(slip, Told.served(DAY, null));
        story.answered(slip, Told.of(true, ServiceOutcome.SERVED));
        walks.goOn();
        assertThat(line()).isEqualTo("NOT_RECEIVED CLIENT_NO_SHOW");
        assertThat(story.waitsAt(slip)).containsOnlyOnce(MARK);
        story.finish(karina, slip, MARK, Map.of());
        assertThat(line()).isEqualTo("DONE 5 2026-03-03");
        assertThat(story.waitsAt(slip)).doesNotContain(MARK);
    }

    @Test
    void aCheckMayFindItOut() {
        walks.untilItIs("2026-03-09");
        story.check(
                karina, slip, "REF_CHECK_1W", Map.of("visitState", "SERVED", "servedOn", "2026-03-03", "quality", "5"));
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.waitsAt(slip)).doesNotContain(MARK);
        assertThat(line()).isEqualTo("DONE 5 2026-03-03");
    }

    /** A version that has ended is read only; the referral knows it all the same. */
    @Test
    void aPlanThatHasGoneOnStaysAsItIs() {
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        story.answered(slip, Told.served(DAY, null));
        walks.goOn();
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(line()).isEqualTo("NOT_RECEIVED CLIENT_NO_SHOW");
        assertThat(story.waitsAt(slip)).doesNotContain(MARK);
    }

    private String line() {
        return records.rows(
                        "SELECT concat_ws(' ', l.state, l.quality, coalesce(l.non_receipt_reason, l.result_on::text))"
                                + " FROM plan_line l JOIN referral r ON r.plan_line_id = l.id WHERE r.slip_number = ?",
                        slip)
                .get(0);
    }

    private List<String> events() {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ?",
                karina.number());
    }
}
