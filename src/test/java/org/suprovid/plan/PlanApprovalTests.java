package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.standard.TestStandards;

/** Where a donor's standard asks for it, a supervisor approves each version of a plan (R-PLAN-13). */
@SystemTest
class PlanApprovalTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @Autowired
    Records records;

    CaseWalk olha;

    @BeforeEach
    void aDonorWhoWantsApproval() {
        walks.itIs("2026-03-02");
        String standard = standards.choosing("ALLIANCE_2010", "plan.supervisorApproval: true");
        long programme = staff.programme(18, Set.of("PWID", "PLHIV", "SW", "PWUD"), List.of(standard));
        olha = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
        olha.toCase().finish("UserTask_OpenClientCard").fromCardToRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void thePlanIsInForceWhenTheSupervisorHasApproved() {
        assertThat(olha.waitsAt()).containsExactly("UserTask_ApprovePlan");
        assertThat(states()).containsOnly("DRAFT");
        olha.finish("UserTask_ApprovePlan");
        assertThat(states()).containsOnly("IN_FORCE");
    }

    @Test
    void aPlanThatIsNotApprovedIsDraftedAgain() {
        olha.finish("UserTask_ApprovePlan", Map.of("planApproved", "NO", "remarks", "Немає дат"));
        assertThat(olha.waitsAt()).containsExactly("UserTask_DraftServicePlan");
    }

    @Test
    void theVersionOfAReviewIsApprovedToo() {
        olha.finish("UserTask_ApprovePlan");
        walks.untilItIs("2026-06-02");
        olha.finish("UserTask_ReviewPlan");
        assertThat(olha.waitsAt()).contains("UserTask_ApproveReview").doesNotContain("UserTask_ReviewPlan");
        olha.finish("UserTask_ApproveReview", Map.of("planApproved", "NO", "remarks", "Додайте юриста"));
        assertThat(olha.waitsAt()).contains("UserTask_ReviewPlan");
        olha.finish("UserTask_ReviewPlan").finish("UserTask_ApproveReview");
        assertThat(olha.waitsAt())
                .contains("UserTask_MonitoringContact")
                .doesNotContain("UserTask_ReviewPlan", "UserTask_ApproveReview");
        assertThat(records.rows(
                        "SELECT p.version || ' ' || (p.approved_by IS NOT NULL) FROM plan p"
                                + " JOIN case_file c ON c.id = p.case_id WHERE c.number = ? AND p.kind = 'KM1'"
                                + " ORDER BY p.version",
                        olha.number()))
                .containsExactly("1 true", "2 false", "3 true");
    }

    @Test
    void whoLeavesNeedsNoApproval() {
        olha.finish("UserTask_ApprovePlan");
        walks.untilItIs("2026-06-02");
        olha.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"));
        assertThat(olha.waitsAt()).containsExactly("UserTask_SummariseClosure");
    }

    private List<String> states() {
        return records.rows(
                "SELECT p.state FROM plan p JOIN case_file c ON c.id = p.case_id WHERE c.number = ?", olha.number());
    }
}
