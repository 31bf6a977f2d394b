package org.suprovid.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.conference.ConferenceStory.colleague;
import static org.suprovid.conference.ConferenceStory.decided;
import static org.suprovid.conference.ConferenceStory.decision;

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
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;

/** What becomes of conferences when something becomes of their case: nothing lost, nothing twice (R-12S-10, R-7S-21, Q-46). */
@SystemTest
class ConferenceBesideCaseTests {

    @Autowired
    Walks walks;

    @Autowired
    ConferenceStory story;

    @Autowired
    Records records;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

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

    /** People sit together while the client withdraws: the minutes are written, nothing is carried out, and all is told in order. */
    @Test
    void withdrawalDuringAConferenceLosesNothingDoesNothingTwiceAndIsToldInOrder() {
        int conference = story.called(karina, withSupervisor());
        ProcessInstance process = story.process(karina, conference);
        walks.itIs("2026-03-02T11:20");
        withdraw();
        assertThat(story.waitsAt(karina, conference)).containsExactly("UserTask_HoldConference");
        assertThat(story.promised(karina, "CONFERENCE_MINUTES")).containsExactly("OPEN 2026-03-09");
        story.hold(
                karina,
                conference,
                Map.of(
                        "decisions",
                        List.of(decision("Лист до школи", karina.manager, "TODAY+3")),
                        "conferenceFollows",
                        "PLAN_UPDATE"));
        assertThat(process).isEnded().hasPassed("EndEvent_ConferenceClosed");
        karina.leave("CLIENT_WITHDREW", "NO", "NO");
        assertThat(karina.waitsAt()).isEmpty();
        assertThat(story.decisions(karina, conference))
                .containsExactly("1 DROPPED " + karina.manager.id() + " 2026-03-05");
        assertThat(story.state(karina, conference)).isEqualTo("DONE");
        assertThat(documents()).containsExactly("conference-call", "conference-minutes");
        assertThat(openPromises()).isEmpty();
        assertThat(story.toldTo(karina.supervisor)).isEmpty();
        assertThat(inOrder())
                .containsSubsequence(
                        "conference.CALLED",
                        "CONSENT_WITHDRAWN",
                        "conference.ONLY_MINUTES",
                        "conference.HELD",
                        "conference.SIGNED",
                        "conference.CHANGE_WANTED",
                        "conference.DONE",
                        "CASE_CLOSED")
                .doesNotHaveDuplicates();
    }

    @Test
    void withdrawalBeforeAConferenceEndsItAndWhoeverWasInvitedNeedNotCome() {
        int conference = story.called(karina, withSupervisor());
        ProcessInstance process = story.process(karina, conference);
        withdraw();
        assertThat(process).isEnded().hasPassed("EndEvent_ConferenceEnded");
        assertThat(story.state(karina, conference)).isEqualTo("ENDED");
        assertThat(story.promised(karina, "CONFERENCE_MINUTES")).containsExactly("CANCELLED 2026-03-09");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_OFF 2026-03-02");
        karina.leave("CLIENT_WITHDREW", "NO", "NO");
        assertThat(story.told(karina)).containsExactly("CALLED 1", "ENDED 1");
    }

    /** */
    @Test
    void deathEndsWhatIsBeingCarriedOut() {
        int conference = story.called(karina);
        story.hold(karina, conference, decided(decision("Лист", karina.supervisor, "TODAY+3")));
        ProcessInstance process = story.process(karina, conference);
        karina.as(karina.manager, () -> {
            changes.reportDeath(caseId(), walks.today(), DeathKnownFrom.values()[0]);
            return null;
        });
        assertThat(process).isEnded();
        assertThat(story.decisions(karina, conference))
                .containsExactly("1 DROPPED " + karina.supervisor.id() + " 2026-03-05");
        assertThat(story.promised(karina, "CONFERENCE_DECISION")).containsExactly("CANCELLED 2026-03-05");
        assertThat(story.toldTo(karina.supervisor)).isEmpty();
        assertThat(karina.waitsAt()).containsExactly("UserTask_SummariseClosure");
        assertThat(story.told(karina)).endsWith("SIGNED 1", "ENDED 1");
    }

    @Test
    void aCaseThatClosesEndsItsConferencesAndCallsNoNewOnes() {
        int conference = story.called(karina, Map.of("heldOn", "TODAY+7"));
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        assertThat(story.waitsAt(karina, conference)).containsExactly("UserTask_HoldConference");
        int whileLeaving = story.called(karina);
        assertThat(story.waitsAt(karina, whileLeaving)).containsExactly("UserTask_HoldConference");
        karina.leave("MOVED_AWAY", "NO", "NO");
        assertThat(List.of(story.state(karina, conference), story.state(karina, whileLeaving)))
                .containsOnly("ENDED");
        assertThat(karina.waitsAt()).isEmpty();
        assertThat(openPromises()).isEmpty();
        assertThatThrownBy(() -> story.called(karina)).isInstanceOf(Problem.Conflict.class);
    }

    private Map<String, Object> withSupervisor() {
        return Map.of("colleagues", List.of(colleague(karina.supervisor, "EVERYTHING")));
    }

    private void withdraw() {
        karina.as(karina.manager, () -> {
            changes.withdrawConsent(caseId(), WithdrawalReason.values()[0]);
            return null;
        });
    }

    private long caseId() {
        return cases.get(karina.number()).id();
    }

    private List<String> documents() {
        return records.rows(
                "SELECT d.form_id FROM document d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.form_id LIKE 'conference-%' ORDER BY d.id",
                karina.number());
    }

    private List<String> openPromises() {
        return records.rows(
                "SELECT d.code FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.state = 'OPEN'",
                karina.number());
    }

    private List<String> inOrder() {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ?"
                        + " AND (e.kind LIKE 'conference.%' OR e.kind IN ('CONSENT_WITHDRAWN', 'CASE_CLOSED')) ORDER BY e.id",
                karina.number());
    }
}
