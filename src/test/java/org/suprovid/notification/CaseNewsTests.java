package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.Worklist;

/** Nobody finds out by chance that a case is theirs, somebody else's, or waits for them. */
@SystemTest
class CaseNewsTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    Worklist worklist;

    private long programme;
    private StaffMember olena;
    private StaffMember iryna;
    private StaffMember taras;

    @BeforeEach
    void aTeam() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        olena = member("Олена Гнатюк", Role.CASE_MANAGER);
        iryna = member("Ірина Савчук", Role.SUPERVISOR);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aRequestThatBecomesACaseIsToldToBothSides() {
        StaffMember nadia = member("Надія Кравець", Role.INTAKE);
        CaseWalk karina = walks.somebody(programme, nadia, iryna);
        String request = karina.number();
        karina.toCase();
        String number = karina.as(iryna, () -> worklist.goesOnAs(request));
        assertThat(told(olena)).containsExactly("Case " + number + " is yours now");
        assertThat(told(nadia))
                .containsExactly("Request " + request + " has become case " + number + ", case manager: Олена Гнатюк");
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        walks.somebody(programme, olena, iryna).toCase();
        assertThat(told(olena)).isEmpty();
    }

    @Test
    void aPlanWaitsForTheSupervisorUntilSomebodyHasDecided() {
        CaseWalk karina = walks.somebody(programme, olena, iryna).toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .finish(
                        "UserTask_SummariseClosure",
                        Map.of("closureOutcome", "OTHER", "problemSolved", "NO", "independent", "NO"));
        assertThat(told(iryna)).containsExactly("Case " + karina.number() + ": Sign the closure");
        karina.finish("UserTask_SignClosure");
        assertThat(told(iryna)).isEmpty();
    }

    @Test
    void whoGetsACaseLearnsFromWhomAndWhatComesWithIt() {
        taras = member("Тарас Мельник", Role.CASE_MANAGER);
        CaseWalk karina = walks.somebody(programme, olena, iryna).toRound();
        int open = karina.tasks().size();
        handOver(karina, taras);
        assertThat(told(taras))
                .containsExactly("Case " + karina.number()
                        + " passes to you (case manager until now: Олена Гнатюк). Open tasks that come with it: "
                        + open);
        karina.ledBy(taras).finish("UserTask_TakeOverCase", Map.of("clientToldOn", "TODAY+0"));
        assertThat(told(iryna))
                .containsExactly("Case " + karina.number() + " is taken over, case manager: Тарас Мельник");
        assertThat(told(olena)).isEmpty();
    }

    @Test
    void whoStandsInIsTold() {
        taras = member("Тарас Мельник", Role.CASE_MANAGER);
        CaseWalk karina = walks.somebody(programme, olena, iryna).toRound();
        karina.as(olena, () -> {
            handovers.nameSubstitute(cases.get(karina.number()).id(), taras.id(), HandoverReason.LEFT_WORK);
            return null;
        });
        assertThat(told(taras))
                .containsExactly("Case " + karina.number() + ": you stand in for its case manager (Олена Гнатюк)");
    }

    private void handOver(CaseWalk walk, StaffMember next) {
        walk.as(iryna, () -> {
            handovers.changeManager(cases.get(walk.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
    }

    private StaffMember member(String name, Role role) {
        return staff.member(role.name(), name, "en", programme, role);
    }

    private List<String> told(StaffMember member) {
        try (var binding = TestStaff.acts(member)) {
            return inbox.page(member.id(), null, Locale.ENGLISH).rows().stream()
                    .map(Notice::text)
                    .toList();
        }
    }
}
