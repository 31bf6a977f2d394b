package org.suprovid.bench;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** A few real cases, one waiting at each place where cases wait, most of them in their round. */
@TestComponent
class ModelCases {

    private final Walks walks;
    private final TestStaff staff;
    private long programme;
    private StaffMember manager;
    private StaffMember supervisor;

    ModelCases(Walks walks, TestStaff staff) {
        this.walks = walks;
        this.staff = staff;
    }

    long programme() {
        return programme;
    }

    StaffMember supervisor() {
        return supervisor;
    }

    StaffMember manager() {
        return manager;
    }

    void walk() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        supervisor = staff.supervisor(programme);
        somebody().finish("UserTask_RegisterRequest");
        somebody().toCase();
        CaseWalk counselled = somebody().toCase().finish("UserTask_OpenClientCard");
        counselled.finish("UserTask_AssessNeeds");
        CaseWalk planned = somebody().toCase().finish("UserTask_OpenClientCard").finish("UserTask_AssessNeeds");
        planned.finish("UserTask_SolutionFocusedCounselling").finish("UserTask_DraftServicePlan");
        for (int i = 0; i < 4; i++) {
            somebody().toRound();
        }
        somebody().toRound().finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        leaving();
        leaving()
                .finish(
                        "UserTask_SummariseClosure",
                        Map.of("closureOutcome", "TRANSFERRED", "problemSolved", "NO", "independent", "NO"));
    }

    private CaseWalk leaving() {
        return somebody().toRound().finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
    }

    private CaseWalk somebody() {
        return walks.somebody(programme, manager, supervisor);
    }
}
