package org.suprovid.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** What becomes of crises when something becomes of their case: nothing is lost, and nothing is done twice (R-7S-24). */
@SystemTest
class CrisisBesideCaseTests {

    @Autowired
    Walks walks;

    @Autowired
    CrisisStory story;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @Autowired
    Handovers handovers;

    @Autowired
    ProcessEngine engine;

    private CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** R-7S-24: nothing lost, nothing twice, and the timeline tells it in order. */
    @Test
    void twoCrisesAtOnceWhileTheCaseIsClosed() {
        ProcessInstance process = process();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        int first = story.reported(karina);
        int second = story.reported(karina);
        assertThat(List.of(first, second)).containsExactly(1, 2);
        assertThat(story.instance(karina, first)).isNotEqualTo(story.instance(karina, second));
        story.finish(karina, first, "UserTask_ReachClient", Map.of());
        karina.leave("MOVED_AWAY", "NO", "NO");
        assertThat(process).isEnded();
        assertThat(story.waitsAt(karina, first)).containsExactly("UserTask_PlanResponse");
        assertThat(story.waitsAt(karina, second)).containsExactly("UserTask_ReachClient");
        assertThat(story.promised(karina, "CRISIS_RESPONSE"))
                .containsExactly("MET 2026-03-02 14:00", "OPEN 2026-03-02 14:00");
        walks.untilItIs("2026-03-02T15:00");
        assertThat(escalated()).hasSize(1);
        through(second, "UserTask_ReachClient", "UserTask_PlanResponse", "UserTask_RecordCrisis", "UserTask_AssessUse");
        through(first, "UserTask_PlanResponse", "UserTask_RecordCrisis", "UserTask_AssessUse");
        through(second, "UserTask_ReviewCrisis");
        through(first, "UserTask_ReviewCrisis");
        assertThat(karina.waitsAt()).isEmpty();
        assertThat(records.rows(
                        "SELECT d.code FROM deadline d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.state = 'OPEN'",
                        karina.number()))
                .isEmpty();
        assertThat(story.told(karina))
                .containsExactly(
                        "REPORTED 1",
                        "REPORTED 2",
                        "REACHED 1",
                        "GOES_ON 2",
                        "GOES_ON 1",
                        "REACHED 2",
                        "PLANNED 2",
                        "ENDED 2",
                        "USE_ASSESSED 2",
                        "PLANNED 1",
                        "ENDED 1",
                        "USE_ASSESSED 1",
                        "REVIEWED 2",
                        "REVIEWED 1");
        assertThat(records.outcome(karina.number())).startsWith("MOVED_AWAY");
        assertThat(records.rows(
                        "SELECT e.reason FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind = 'CRISIS_DECIDED'",
                        karina.number()))
                .containsExactly("STAY");
    }

    @Test
    void aCrisisIsReportedWhileAgreementIsBeingWithdrawn() {
        karina.as(karina.manager, () -> {
            changes.withdrawConsent(file().id(), WithdrawalReason.values()[0]);
            return null;
        });
        int crisis = story.reported(karina);
        assertThat(story.waitsAt(karina, crisis)).containsExactly("UserTask_ReachClient");
        karina.leave("CLIENT_WITHDREW", "NO", "NO");
        assertThat(story.waitsAt(karina, crisis)).containsExactly("UserTask_ReachClient");
    }

    @Test
    void aClosedCaseHasNoNewCrisis() {
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("MOVED_AWAY", "NO", "NO");
        assertThatThrownBy(() -> story.reported(karina)).isInstanceOf(Problem.Conflict.class);
    }

    /** R-7S-21: who has been reached is left in peace; who has not is still looked for. */
    @Test
    void withdrawnAgreementEndsTheCrisesOfWhoeverIsReached() {
        int reached = story.reported(karina);
        story.finish(karina, reached, "UserTask_ReachClient", Map.of());
        ProcessInstance ended = story.process(karina, reached);
        int missing = story.reported(karina);
        karina.as(karina.manager, () -> {
            changes.withdrawConsent(file().id(), WithdrawalReason.values()[0]);
            return null;
        });
        assertThat(ended).isEnded();
        assertThat(story.state(karina, reached)).isEqualTo("CANCELLED");
        assertThat(story.promised(karina, "CRISIS_RESPONSE_PLAN"))
                .containsExactly("CANCELLED 2026-03-03 23:59", "OPEN 2026-03-03 23:59");
        story.finish(karina, missing, "UserTask_ReachClient", Map.of("crisisReached", "DECLINED"));
        assertThat(story.waitsAt(karina, missing)).containsExactly("UserTask_ReviewCrisis");
    }

    /** a death ends messages at once. */
    @Test
    void deathEndsEveryCrisisAtOnce() {
        int one = story.reported(karina);
        int other = story.over(karina);
        List<ProcessInstance> processes = List.of(story.process(karina, one), story.process(karina, other));
        karina.as(karina.manager, () -> {
            changes.reportDeath(file().id(), walks.today(), DeathKnownFrom.values()[0]);
            return null;
        });
        assertThat(processes).allSatisfy(process -> assertThat(process).isEnded());
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
        assertThat(story.promised(karina, "CRISIS_RESPONSE"))
                .containsExactly("CANCELLED 2026-03-02 14:00", "MET 2026-03-02 14:00");
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ? AND kind = 'CRISIS_REPORTED' AND withdrawn_at IS NULL",
                        karina.supervisor.id()))
                .isEmpty();
        assertThat(story.told(karina)).endsWith("CANCELLED 1", "CANCELLED 2");
    }

    /** R-ROLE-25. */
    @Test
    void aCrisisPassesToTheNextCaseManagerWithTheCase() {
        int crisis = story.reported(karina);
        StaffMember next = staff.caseManager(file().programmeId());
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(file().id(), next.id(), null, HandoverReason.values()[0]);
            return null;
        });
        assertThat(story.task(karina, crisis, "UserTask_ReachClient").assignee())
                .isEqualTo(String.valueOf(next.id()));
        karina.ledBy(next);
        story.finish(karina, crisis, "UserTask_ReachClient", Map.of());
        assertThat(story.task(karina, crisis, "UserTask_PlanResponse").assignee())
                .isEqualTo(String.valueOf(next.id()));
    }

    private void through(int crisis, String... keys) {
        for (String key : keys) {
            story.finish(karina, crisis, key, Map.of());
        }
    }

    private List<String> escalated() {
        return records.rows(
                "SELECT n.once FROM notification n WHERE n.staff_id = ? AND n.kind = 'DEADLINE_ESCALATED'"
                        + " AND n.about LIKE '%/CRISIS_RESPONSE/%'",
                karina.supervisor.id());
    }

    private CaseFile file() {
        return karina.as(karina.supervisor, () -> cases.get(karina.number()));
    }

    private ProcessInstance process() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(file().processInstanceId())
                .singleResult();
    }
}
