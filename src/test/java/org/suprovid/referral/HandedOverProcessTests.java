package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** Whoever leaves, leaves no check behind: what runs beside a case passes on, when the case is closed as well (R-ROLE-25). */
@SystemTest
class HandedOverProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Handovers handovers;

    @Autowired
    Cases cases;

    @Autowired
    TestStaff staff;

    @Autowired
    Worklist worklist;

    private CaseWalk karina;
    private StaffMember next;
    private String slip;

    @BeforeEach
    void aReferralIsOnItsWay() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        next = staff.caseManager(karina.manager.programmes().iterator().next());
        slip = karina.refer(Map.of());
        walks.goOn();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theNewsOfAHandoverCountsTheTasksOfReferralsToo() {
        int own = karina.tasks().size();
        assertThat(story.waitsAt(slip)).hasSize(2);
        handOver();
        assertThat(records.rows(
                        "SELECT words::text FROM notification WHERE kind = 'CASE_HANDED_OVER' AND staff_id = ?",
                        next.id()))
                .singleElement()
                .asString()
                .contains("\"" + (own + 2) + "\"");
    }

    @Test
    void whatRunsOnAfterAClosedCasePassesToSomebodyElse() {
        close();
        handOver();
        assertThat(records.rows(
                        "SELECT concat_ws(' ', status, case_manager_id) FROM case_file WHERE number = ?",
                        karina.number()))
                .containsExactly("CLOSED " + next.id());
        assertThat(story.task(slip, "UserTask_MakeCheck").assignee()).isEqualTo(String.valueOf(next.id()));
        walks.untilItIs("2026-03-09");
        assertThat(karina.as(next, () -> worklist.page(next, null, null, null, Locale.ENGLISH)
                        .rows()))
                .extracting(WorkItem::key)
                .containsOnly("UserTask_MakeCheck");
        karina.ledBy(next);
        story.check(karina, slip, "REF_CHECK_1W", Map.of());
        assertThat(story.checks(slip)).contains("REF_CHECK_1W DONE");
    }

    @Test
    void aClosedCaseThatLeavesNothingBehindStaysWhereItIs() {
        close();
        walks.untilItIs("2026-06-20");
        assertThat(story.runs(slip)).isFalse();
        assertThatThrownBy(this::handOver).isInstanceOf(Problem.Conflict.class);
    }

    private void close() {
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
    }

    private void handOver() {
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
    }
}
