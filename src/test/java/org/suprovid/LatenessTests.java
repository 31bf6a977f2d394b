package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** What indicators count on: a promise kept late stays late, and one that was not kept is not called kept (T-09, T-23, T-28). */
@SystemTest
class LatenessTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    private long programme;
    private CaseWalk karina;

    @BeforeEach
    void herPlanIsAgreed() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        karina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aContactThatCameLateStaysLate() {
        walks.untilItIs("2026-03-20");
        karina.finish("UserTask_MonitoringContact");
        assertThat(deadlines("NO_CONTACT")).containsExactly("MET 2026-03-16 late", "OPEN 2026-04-03");
    }

    @Test
    void aContactOnAnotherWayKeepsTheWatchAndBeginsItAnew() {
        StaffMember next = staff.caseManager(programme);
        walks.untilItIs("2026-03-20");
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        karina.ledBy(next).finish("UserTask_TakeOverCase", Map.of("clientToldOn", "TODAY+0"));
        assertThat(deadlines("NO_CONTACT")).containsExactly("MET 2026-03-16 late", "OPEN 2026-04-03");
        OpenTask watch = karina.task("UserTask_MonitoringContact");
        assertThat(watch.due()).isEqualTo("2026-04-03T20:59:59Z");
        walks.untilItIs("2026-04-10");
        assertThat(deadlines("NO_CONTACT")).containsExactly("MET 2026-03-16 late", "OPEN 2026-04-03 late");
        karina.finish("UserTask_MonitoringContact");
        assertThat(deadlines("NO_CONTACT"))
                .containsExactly("MET 2026-03-16 late", "MET 2026-04-03 late", "OPEN 2026-04-24");
    }

    @Test
    void anAgreedPlanIsAContact() {
        CaseWalk alina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan");
        walks.untilItIs("2026-03-09");
        alina.finish("UserTask_AgreePlan");
        assertThat(records.rows("SELECT last_contact_on::text FROM case_file WHERE number = ?", alina.number()))
                .containsExactly("2026-03-09");
        assertThat(deadlines(alina, "NO_CONTACT")).containsExactly("OPEN 2026-03-23");
    }

    @Test
    void aMovedLineHasNotKeptItsFirstDate() {
        walks.untilItIs("2026-03-25");
        karina.finish("UserTask_RecordLineResult", Map.of("lineOutcome", "MOVED", "newDue", "2026-04-30"));
        assertThat(deadlines("PLAN_LINE_DUE"))
                .containsExactly("CANCELLED 2026-03-16 late", "OPEN 2026-03-16 late", "OPEN 2026-04-30");
    }

    @Test
    void aStageLeftBeforeItsTaskWasMadePromisesNothingAnyMore() {
        assertThat(deadlines("PLAN_REVIEW")).containsExactly("OPEN 2026-06-02");
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
        assertThat(deadlines("PLAN_REVIEW")).containsExactly("CANCELLED 2026-06-02");
    }

    @Test
    void aReviewedPlanPromisesItsNextReview() {
        walks.untilItIs("2026-06-02");
        karina.finish("UserTask_ReviewPlan");
        assertThat(deadlines("PLAN_REVIEW")).containsExactly("MET 2026-06-02", "OPEN 2026-09-02");
    }

    private List<String> deadlines(String code) {
        return deadlines(karina, code);
    }

    private List<String> deadlines(CaseWalk walk, String code) {
        return records.rows(
                "SELECT concat_ws(' ', d.state, (d.due_at AT TIME ZONE 'Europe/Kyiv')::date,"
                        + " CASE WHEN d.overdue_since IS NOT NULL THEN 'late' END) FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = ?"
                        + " ORDER BY d.due_at, d.state",
                walk.number(),
                code);
    }
}
