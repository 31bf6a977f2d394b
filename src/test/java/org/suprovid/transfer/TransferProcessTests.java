package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

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
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory.OtherSide;

/** One transfer from the request to each of its ends, and the ten days it may take (R-LESSON-60, R-7S-23, T-21). */
@SystemTest
class TransferProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    TransferStory story;

    @Autowired
    Records records;

    @Autowired
    CaseChanges changes;

    @Autowired
    TestStaff staff;

    @Autowired
    ProcessEngine engine;

    private CaseWalk karina;
    private OtherSide other;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toRound();
        other = story.otherSide();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aClientIsPassedToAnotherProgramme() {
        List<String> before = karina.waitsAt();
        long id = story.requested(karina, other);
        ProcessInstance process = story.process(id);
        assertThat(process).isWaitingAt("UserTask_AskConsent");
        karina.finish("UserTask_AskConsent");
        assertThat(process).isWaitingAt("UserTask_ApproveTransfer");
        karina.finish("UserTask_ApproveTransfer");
        assertThat(process).isWaitingAt("UserTask_SendPackage");
        karina.finish("UserTask_SendPackage");
        assertThat(process).isWaitingAt("Event_TransferAnswered");
        assertThat(karina.waitsAt()).as("the case goes on until receipt").isEqualTo(before);
        String next = story.accepted(other.manager(), id);
        assertThat(process).isEnded().hasPassed("EndEvent_CaseHandedOver");
        assertThat(story.state(id)).isEqualTo("RECEIVED");
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
        karina.leave("TRANSFERRED", "NO", "NO");
        assertThat(records.outcome(karina.number())).startsWith("TRANSFERRED");
        assertThat(open(next))
                .containsExactly(
                        "OPEN " + other.programme() + " " + other.manager().id());
        assertThat(story.told(karina.number())).containsExactly("REQUESTED", "AGREED", "APPROVED", "SENT", "RECEIVED");
    }

    /** T-21: ten days from the approval; kept by the receipt. */
    @Test
    void theReceiptKeepsTheTenDays() {
        long id = story.requested(karina, other);
        karina.finish("UserTask_AskConsent");
        walks.itIs("2026-03-04T09:00");
        karina.finish("UserTask_ApproveTransfer");
        assertThat(story.promised(id)).containsExactly("OPEN 2026-03-14 23:59");
        karina.finish("UserTask_SendPackage");
        assertThat(story.promised(id)).as("sent is not received").containsExactly("OPEN 2026-03-14 23:59");
        walks.untilItIs("2026-03-10T09:00");
        story.accepted(other.manager(), id);
        assertThat(story.promised(id)).containsExactly("MET 2026-03-14 23:59");
    }

    /** T-21: reminder three days before, and the delay; both sides' supervisors. */
    @Test
    void bothSupervisorsHearWhenTheDayIsNearAndGoneBy() {
        long id = story.requested(karina, other);
        story.approved(karina);
        assertThat(story.toldTo(other.supervisor())).isEmpty();
        walks.untilItIs("2026-03-10T09:00");
        assertThat(story.toldTo(other.supervisor())).containsExactly("TRANSFER_NEAR");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("TRANSFER_NEAR");
        walks.untilItIs("2026-03-14T09:00");
        assertThat(story.toldTo(other.supervisor())).containsExactly("TRANSFER_NEAR", "TRANSFER_LATE");
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ? AND kind = 'DEADLINE_ESCALATED'",
                        karina.supervisor.id()))
                .hasSize(1);
        assertThat(story.waitsAt(id)).as("nobody's work is ended").containsExactly("UserTask_SendPackage");
        karina.finish("UserTask_SendPackage");
        story.accepted(other.manager(), id);
        assertThat(records.rows(
                        "SELECT (overdue_since IS NOT NULL)::text FROM deadline WHERE code = 'TRANSFER_INFO' AND subject = ?",
                        String.valueOf(id)))
                .containsExactly("true");
    }

    @Test
    void bothSupervisorsAreToldOfTheReceipt() {
        long id = story.sent(karina, other);
        assertThat(story.toldTo(other.manager())).containsExactly("TRANSFER_ARRIVED");
        assertThat(story.toldTo(other.supervisor())).containsExactly("TRANSFER_ARRIVED");
        story.accepted(other.manager(), id);
        assertThat(story.toldTo(other.supervisor())).containsExactly("TRANSFER_RECEIVED");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("TRANSFER_RECEIVED");
        assertThat(story.toldTo(karina.manager)).containsExactly("TRANSFER_RECEIVED");
    }

    /** R-BPM-06. */
    @Test
    void whereAProgrammeHasNoSupervisorOthersHear() {
        long programme = staff.programme();
        OtherSide alone = new OtherSide(programme, staff.caseManager(programme), null);
        StaffMember elsewhere = other.supervisor();
        long id = story.sent(karina, alone);
        assertThat(story.toldTo(elsewhere)).containsExactly("TRANSFER_ARRIVED");
        story.accepted(alone.manager(), id);
        assertThat(story.toldTo(elsewhere)).containsExactly("TRANSFER_RECEIVED");
        assertThat(story.toldTo(karina.supervisor)).as("once").containsExactly("TRANSFER_RECEIVED");
    }

    @Test
    void withoutTheClientsAgreementNothingIsPassedOn() {
        long id = story.requested(karina, other);
        ProcessInstance process = story.process(id);
        List<String> before = karina.waitsAt();
        karina.finish("UserTask_AskConsent", Map.of("transferConsent", "NO"));
        assertThat(process).isEnded().hasPassed("EndEvent_ClientDeclines");
        assertThat(story.state(id)).isEqualTo("DECLINED");
        assertThat(karina.waitsAt()).hasSize(before.size() - 1).doesNotContain("UserTask_AskConsent");
        assertThat(packages(id)).isEmpty();
        assertThat(story.requested(karina, other))
                .as("another may be asked for")
                .isNotEqualTo(id);
    }

    @Test
    void whatTheSupervisorDoesNotApproveIsOver() {
        long id = story.requested(karina, other);
        ProcessInstance process = story.process(id);
        karina.finish("UserTask_AskConsent").finish("UserTask_ApproveTransfer", Map.of("transferApproved", "NO"));
        assertThat(process).isEnded().hasPassed("EndEvent_NotApproved");
        assertThat(story.state(id)).isEqualTo("NOT_APPROVED");
        assertThat(story.toldTo(karina.manager)).containsExactly("TRANSFER_ENDED");
        assertThat(story.toldTo(other.manager())).isEmpty();
    }

    @Test
    void aRefusedTransferLeavesTheCaseAsItWas() {
        List<String> before = karina.waitsAt();
        long id = story.sent(karina, other);
        ProcessInstance process = story.process(id);
        story.refused(other.supervisor(), id);
        assertThat(process).isEnded().hasPassed("EndEvent_TransferRefused");
        assertThat(karina.waitsAt()).isEqualTo(before);
        assertThat(story.promised(id)).containsExactly("CANCELLED 2026-03-12 23:59");
        assertThat(open(karina.number()))
                .containsExactly(
                        "OPEN " + karina.manager.programmes().iterator().next() + " " + karina.manager.id());
        assertThat(story.toldTo(karina.manager)).containsExactly("TRANSFER_ENDED");
        assertThat(story.told(karina.number())).endsWith("SENT", "REFUSED");
    }

    @Test
    void aTransferTakenBackLeavesTheCaseAsItWas() {
        List<String> before = karina.waitsAt();
        long id = story.sent(karina, other);
        ProcessInstance process = story.process(id);
        story.withdrawn(karina, 1);
        assertThat(process).isEnded().hasPassed("EndEvent_TransferCancelled");
        assertThat(story.state(id)).isEqualTo("WITHDRAWN");
        assertThat(karina.waitsAt()).isEqualTo(before);
        assertThat(story.toldTo(other.manager())).containsExactly("TRANSFER_ENDED");
        assertThatThrownBy(() -> story.accepted(other.manager(), id)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void theReceiverAsksBackAndGetsThePackageOnceMore() {
        long id = story.sent(karina, other);
        story.asked(other.manager(), id);
        assertThat(story.waitsAt(id)).containsExactly("UserTask_AnswerQuestion");
        assertThat(story.toldTo(karina.manager)).containsExactly("TRANSFER_ASKED");
        karina.finish("UserTask_AnswerQuestion").finish("UserTask_SendPackage");
        assertThat(story.promised(id)).containsExactly("OPEN 2026-03-12 23:59");
        assertThat(packages(id)).containsExactly("1", "2");
        story.accepted(other.manager(), id);
        assertThat(packages(id)).as("and as it stands at the receipt").containsExactly("1", "2", "3");
        assertThat(story.told(karina.number()))
                .containsExactly(
                        "REQUESTED", "AGREED", "APPROVED", "SENT", "QUESTIONED", "ANSWERED", "SENT", "RECEIVED");
    }

    @Test
    void anotherOrganisationAcknowledgesOnPaper() {
        long id = story.requestedElsewhere(karina);
        ProcessInstance process = story.process(id);
        story.approved(karina);
        karina.finish("UserTask_SendPackage", Map.of("way", "BY_HAND"));
        karina.finish("UserTask_RecordReceipt", Map.of("transferReceipt", "ASKED"))
                .finish("UserTask_AnswerQuestion")
                .finish("UserTask_SendPackage", Map.of("way", "POST"));
        assertThat(story.promised(id)).containsExactly("OPEN 2026-03-12 23:59");
        karina.finish("UserTask_RecordReceipt");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseHandedOver");
        assertThat(story.promised(id)).containsExactly("MET 2026-03-12 23:59");
        assertThat(story.one(id, "coalesce(next_case_id, 0)")).isEqualTo("0");
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
    }

    @Test
    void anotherOrganisationMayRefuse() {
        List<String> before = karina.waitsAt();
        long id = story.requestedElsewhere(karina);
        story.approved(karina);
        karina.finish("UserTask_SendPackage")
                .finish("UserTask_RecordReceipt", Map.of("transferReceipt", "REFUSED", "refusal", "NO_ROOM"));
        assertThat(story.state(id)).isEqualTo("REFUSED");
        assertThat(story.promised(id)).containsExactly("CANCELLED 2026-03-12 23:59");
        assertThat(karina.waitsAt()).isEqualTo(before);
    }

    /** */
    @Test
    void deathMeanwhileEndsTheTransfer() {
        long id = story.sent(karina, other);
        ProcessInstance process = story.process(id);
        karina.as(karina.manager, () -> {
            changes.reportDeath(caseId(), walks.today(), DeathKnownFrom.values()[0]);
            return null;
        });
        assertThat(process).isEnded().hasPassed("EndEvent_TransferCancelled");
        assertThat(story.one(id, "state || ' ' || reason")).isEqualTo("CANCELLED DIED");
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
        assertThat(story.toldTo(other.manager())).containsExactly("TRANSFER_ENDED");
    }

    /** R-7S-21. */
    @Test
    void withdrawnAgreementEndsTheTransferWhereverItStands() {
        long id = story.requested(karina, other);
        karina.as(karina.manager, () -> {
            changes.withdrawConsent(caseId(), WithdrawalReason.values()[0]);
            return null;
        });
        assertThat(story.one(id, "state || ' ' || reason")).isEqualTo("CANCELLED CLIENT_WITHDREW");
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
    }

    @Test
    void aCaseIsOnItsWayToOnePlaceAtATimeAndNotWhenItIsBeingLeft() {
        story.requested(karina, other);
        assertThatThrownBy(() -> story.requested(karina, other)).isInstanceOf(Problem.Conflict.class);
        CaseWalk leaving = walks.somebody().toRound();
        leaving.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThatThrownBy(() -> story.requested(leaving, other)).isInstanceOf(Problem.Conflict.class);
    }

    private long caseId() {
        return Long.parseLong(records.rows("SELECT id::text FROM case_file WHERE number = ?", karina.number())
                .get(0));
    }

    private List<String> open(String number) {
        return records.rows(
                "SELECT status || ' ' || programme_id || ' ' || case_manager_id FROM case_file WHERE number = ?",
                number);
    }

    private List<String> packages(long id) {
        return records.rows("SELECT version FROM transfer_package WHERE transfer_id = ? ORDER BY version", id);
    }
}
