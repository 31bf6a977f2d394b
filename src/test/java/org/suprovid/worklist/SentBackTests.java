package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.Step;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** What stands beside a form that has to be filled in once more: why, and where in the algorithm (R-GEN-09). */
@SystemTest
class SentBackTests {

    @Autowired
    Walks walks;

    @Autowired
    TaskSheets sheets;

    @Autowired
    Records records;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatIsMissingInASummaryStandsWhereItIsWrittenAgain() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(sheet(karina, "UserTask_SummariseClosure").remark()).isEmpty();
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "MOVED_AWAY"))
                .finish("UserTask_SignClosure", Map.of("closureSigned", "NO", "remarks", "Додайте адресу партнера"));
        assertThat(sheet(karina, "UserTask_SummariseClosure").remark()).isEqualTo("Додайте адресу партнера");
        assertThat(told(karina.manager)).containsExactly("SENT_BACK");
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "MOVED_AWAY"));
        assertThat(told(karina.manager)).isEmpty();
    }

    @Test
    void whoSignsASummaryIsLedToIt() {
        CaseWalk karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "MOVED_AWAY"));
        String toRead = karina.as(
                        karina.supervisor,
                        () -> sheets.sheet(karina.task("UserTask_SignClosure").id(), karina.supervisor, Locale.ENGLISH))
                .toRead();
        assertThat(records.rows(
                        "SELECT '/documents/' || d.id FROM document d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.form_id = 'closure-summary'",
                        karina.number()))
                .containsExactly(toRead);
    }

    @Test
    void theClientsWishesStandWhereThePlanIsDraftedAgain() {
        CaseWalk alina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan")
                .finish("UserTask_AgreePlan", Map.of("planAgreed", "NO", "wishes", "Спершу до юриста"));
        assertThat(sheet(alina, "UserTask_DraftServicePlan").remark()).isEqualTo("Спершу до юриста");
    }

    @Test
    void carryingOutAndMonitoringAreBothNow() {
        CaseWalk karina = walks.somebody().toRound();
        assertThat(sheet(karina, "UserTask_MonitoringContact").steps())
                .extracting(Step::state)
                .containsExactly(
                        Step.State.DONE,
                        Step.State.DONE,
                        Step.State.DONE,
                        Step.State.CURRENT,
                        Step.State.CURRENT,
                        Step.State.TO_COME,
                        Step.State.TO_COME);
    }

    private List<String> told(StaffMember member) {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND kind = 'SENT_BACK' AND withdrawn_at IS NULL",
                member.id());
    }

    private TaskSheet sheet(CaseWalk walk, String key) {
        return walk.as(
                walk.manager, () -> sheets.sheet(walk.task(key).id(), walk.manager, Locale.forLanguageTag("uk")));
    }
}
