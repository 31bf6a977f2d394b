package org.suprovid.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.conference.ConferenceStory.colleague;
import static org.suprovid.conference.ConferenceStory.decided;
import static org.suprovid.conference.ConferenceStory.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.document.FormContext;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.Worklist;

/** One conference from the call to the last decision carried out (R-12S-10, R-DOC-21, T-25). */
@SystemTest
class ConferenceProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    ConferenceStory story;

    @Autowired
    ConferenceAsking asking;

    @Autowired
    ConferenceMinutesForm minutes;

    @Autowired
    ConferenceSteps steps;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    Worklist worklist;

    @Autowired
    RowAccess access;

    @Autowired
    ProcessEngine engine;

    private CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        init(engine);
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toCase();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aConferenceRunsBesideItsCaseFromTheCallToTheLastDecision() {
        List<String> before = karina.waitsAt();
        int conference = story.called(karina);
        ProcessInstance process = story.process(karina, conference);
        assertThat(process).isWaitingAt("UserTask_HoldConference").hasNotPassed("UserTask_CallConference");
        story.hold(karina, conference, decided(decision("Зателефонувати", karina.manager, "TODAY+3")));
        assertThat(process).isWaitingAt("UserTask_CarryOutDecision").hasNotPassed("UserTask_SignMinutes");
        story.finish(karina, karina.manager, conference, "UserTask_CarryOutDecision", Map.of());
        assertThat(process).isEnded().hasPassed("EndEvent_ConferenceClosed");
        assertThat(story.state(karina, conference)).isEqualTo("DONE");
        assertThat(karina.waitsAt()).isEqualTo(before);
        assertThat(story.told(karina)).containsExactly("CALLED 1", "HELD 1", "SIGNED 1", "DECISION_DONE 1.1", "DONE 1");
    }

    @Test
    void whereNothingIsDecidedTheSignatureClosesIt() {
        int conference = story.called(karina);
        ProcessInstance process = story.process(karina, conference);
        story.hold(karina, conference, Map.of());
        assertThat(process).isEnded().hasPassed("EndEvent_MinutesSignedByWriter", "EndEvent_ConferenceClosed");
    }

    /** Minutes are signed by who led the conference; a decision counts from the signature on. */
    @Test
    void whoLedItSignsTheMinutesOrSendsThemBack() {
        int conference = story.called(karina, Map.of("ledBy", String.valueOf(karina.supervisor.id())));
        story.hold(karina, conference, decided(decision("Лист", karina.manager, "TODAY+3")));
        OpenTask toSign = story.task(karina, conference, "UserTask_SignMinutes");
        assertThat(toSign.assignee()).isEqualTo(String.valueOf(karina.supervisor.id()));
        assertThat(story.decisions(karina, conference)).allMatch(row -> row.contains("PROPOSED"));
        assertThatThrownBy(() -> story.finish(karina, karina.manager, toSign, Map.of()))
                .hasMessageContaining("worklist.task.others");
        story.finish(karina, karina.supervisor, toSign, Map.of("minutesSigned", "NO"));
        story.hold(karina, conference, decided(decision("Лист до школи", karina.manager, "TODAY+4")));
        assertThat(story.decisions(karina, conference))
                .containsExactly("1 PROPOSED " + karina.manager.id() + " 2026-03-06");
        story.finish(karina, karina.supervisor, conference, "UserTask_SignMinutes", Map.of());
        assertThat(story.decisions(karina, conference))
                .containsExactly("1 OPEN " + karina.manager.id() + " 2026-03-06");
        assertThat(story.waitsAt(karina, conference)).containsExactly("UserTask_CarryOutDecision");
        assertThat(story.told(karina)).containsExactly("CALLED 1", "HELD 1", "SENT_BACK 1", "HELD 1", "SIGNED 1");
    }

    /** Conferences and decisions count alike: the decision of an earlier one may have the number of a later conference. */
    @Test
    void whatCameOfADecisionHidesNoRemarkOnTheMinutes() {
        countTo("conference_decision_seq", next("conference_seq") + 10);
        int first = story.decided(karina);
        String decision =
                records.rows("SELECT max(id)::text FROM conference_decision").get(0);
        countTo("conference_seq", Long.parseLong(decision) - 1);
        int second = story.called(karina, Map.of("ledBy", String.valueOf(karina.supervisor.id())));
        story.hold(karina, second, Map.of());
        story.finish(
                karina,
                karina.supervisor,
                second,
                "UserTask_SignMinutes",
                Map.of("minutesSigned", "NO", "remarks", "Хто телефонує школі?"));
        story.finish(karina, karina.manager, first, "UserTask_CarryOutDecision", Map.of());
        assertThat(about(second).subject()).isEqualTo(decision);
        assertThat(karina.<String>as(karina.manager, () -> minutes.remark(about(second))))
                .isEqualTo("Хто телефонує школі?");
    }

    private void countTo(String sequence, long last) {
        while (next(sequence) < last) {}
    }

    private long next(String sequence) {
        return Long.parseLong(
                records.rows("SELECT nextval('" + sequence + "')::text").get(0));
    }

    private FormContext about(int conference) {
        CaseFile file = access.asSystem(() -> cases.get(karina.number()));
        return new FormContext(
                ConferenceMinutesForm.FORM,
                null,
                null,
                null,
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                story.one(karina, conference, "x.id"),
                Locale.ENGLISH);
    }

    @Test
    void aConferenceThatIsPutOffInvitesAnewAndPromisesAnew() {
        int conference =
                story.called(karina, Map.of("colleagues", List.of(colleague(karina.supervisor, "EVERYTHING"))));
        assertThat(story.promised(karina, "CONFERENCE_MINUTES")).containsExactly("OPEN 2026-03-09");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_CALLED 2026-03-02");
        story.hold(karina, conference, inAWeek());
        assertThat(story.waitsAt(karina, conference)).containsExactly("UserTask_HoldConference");
        assertThat(story.promised(karina, "CONFERENCE_MINUTES"))
                .containsExactly("CANCELLED 2026-03-09", "OPEN 2026-03-16");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_CALLED 2026-03-09");
        assertThat(story.one(karina, conference, "x.held_time || ' ' || x.postponed"))
                .isEqualTo("15:30:00 1");
    }

    private static Map<String, Object> inAWeek() {
        return Map.of(
                "conferenceHeld",
                "POSTPONED",
                "postponeReason",
                "PEOPLE_ABSENT",
                "newOn",
                "TODAY+7",
                "newTime",
                "15:30");
    }

    /** Even where nobody's hand leads on to the invitation. */
    @Test
    void whoCalledItNeedNotBeInvitedButHearsOfAnotherDay() {
        int conference = story.called(karina);
        long id = Long.parseLong(story.id(karina, conference));
        access.asSystem(() -> steps.invite(id));
        assertThat(story.toldTo(karina.manager)).isEmpty();
        story.finish(karina, karina.supervisor, conference, "UserTask_HoldConference", inAWeek());
        assertThat(story.toldTo(karina.manager)).containsExactly("CONFERENCE_CALLED 2026-03-09");
    }

    @Test
    void aConferenceThatIsCalledOffIsOverAndWhoeverWasInvitedKnows() {
        int conference =
                story.called(karina, Map.of("colleagues", List.of(colleague(karina.supervisor, "EVERYTHING"))));
        ProcessInstance process = story.process(karina, conference);
        story.hold(karina, conference, Map.of("conferenceHeld", "CANCELLED", "cancelReason", "CLEARED_UP"));
        assertThat(process).isEnded().hasPassed("EndEvent_MeetingCalledOff", "EndEvent_ConferenceCalledOff");
        assertThat(story.state(karina, conference)).isEqualTo("CANCELLED");
        assertThat(story.promised(karina, "CONFERENCE_MINUTES")).containsExactly("CANCELLED 2026-03-09");
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_OFF 2026-03-02");
        assertThat(story.told(karina)).containsExactly("CALLED 1", "CANCELLED 1");
    }

    @Test
    void whoLeadsItWithoutTakingPartKnowsOfTheCallAndOfTheCallingOff() {
        int conference = story.called(karina, Map.of("ledBy", String.valueOf(karina.supervisor.id())));
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_CALLED 2026-03-02");
        story.hold(karina, conference, Map.of("conferenceHeld", "CANCELLED", "cancelReason", "CLEARED_UP"));
        assertThat(story.toldTo(karina.supervisor)).containsExactly("CONFERENCE_OFF 2026-03-02");
        assertThat(story.toldTo(karina.manager)).isEmpty();
    }

    /** T-25: seven days after the conference. */
    @Test
    void theMinutesAreRemindedOfAndTheirDelayIsReported() {
        int conference = story.called(karina);
        walks.untilItIs("2026-03-08T12:00");
        assertThat(deadlinesTold()).containsExactly("DEADLINE_NEAR");
        walks.untilItIs("2026-03-10T09:00");
        assertThat(late("CONFERENCE_MINUTES")).containsExactly("SUPERVISOR");
        assertThat(story.waitsAt(karina, conference)).containsExactly("UserTask_HoldConference");
        story.hold(karina, conference, Map.of("tookPlaceOn", "2026-03-02"));
        assertThat(story.promised(karina, "CONFERENCE_MINUTES")).containsExactly("MET 2026-03-09");
    }

    /** R-DOC-21: who, what, when. */
    @Test
    void eachDecisionIsATaskOfANamedPersonByItsDay() {
        int conference = story.called(karina);
        story.hold(
                karina,
                conference,
                decided(
                        decision("Лист до школи", karina.manager, "TODAY+3"),
                        decision("Розмова з опікою", karina.supervisor, "TODAY+10")));
        assertThat(story.open(karina, conference))
                .extracting(OpenTask::assignee)
                .containsExactlyInAnyOrder(String.valueOf(karina.manager.id()), String.valueOf(karina.supervisor.id()));
        assertThat(story.promised(karina, "CONFERENCE_DECISION")).containsExactly("OPEN 2026-03-05", "OPEN 2026-03-12");
        assertThat(story.toldTo(karina.supervisor)).contains("CONFERENCE_DECIDED 2026-03-12");
        var work =
                karina.as(karina.supervisor, () -> worklist.page(karina.supervisor, null, null, null, Locale.ENGLISH));
        assertThat(work.rows())
                .filteredOn(item -> item.key().equals("UserTask_CarryOutDecision"))
                .extracting(item -> item.about())
                .containsExactly("no. 1.2");
        walks.untilItIs("2026-03-09T09:00");
        assertThat(late("CONFERENCE_DECISION")).containsExactly("SUPERVISOR");
        finish(conference, karina.manager, Map.of("decisionOutcome", "NOT_DONE"));
        finish(conference, karina.supervisor, Map.of());
        assertThat(story.decisions(karina, conference))
                .containsExactly(
                        "1 NOT_DONE " + karina.manager.id() + " 2026-03-05",
                        "2 DONE " + karina.supervisor.id() + " 2026-03-12");
        assertThat(story.toldTo(karina.supervisor)).isEmpty();
        assertThat(story.state(karina, conference)).isEqualTo("DONE");
    }

    /** R-ROLE-25: what leads the case passes on, what was given to somebody else by name does not. */
    @Test
    void decisionsOfOthersStayTheirsWhenTheCaseChangesHands() {
        int conference = story.called(karina);
        story.hold(
                karina,
                conference,
                decided(
                        decision("Лист до школи", karina.manager, "TODAY+3"),
                        decision("Розмова з опікою", karina.supervisor, "TODAY+10")));
        StaffMember next = staff.caseManager(programme());
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), next.id(), null, HandoverReason.values()[0]);
            return null;
        });
        assertThat(story.open(karina, conference))
                .extracting(OpenTask::assignee)
                .containsExactlyInAnyOrder(String.valueOf(next.id()), String.valueOf(karina.supervisor.id()));
    }

    /** R-12S-10a: loop B, a conference asks for a change. */
    @Test
    void aConferenceMayAskForAReviewOfThePlan() {
        CaseWalk somebody = walks.somebody().toRound();
        int conference = story.called(somebody);
        story.hold(somebody, conference, Map.of("conferenceFollows", "PLAN_UPDATE"));
        assertThat(somebody.waitsAt()).contains("UserTask_ReviewPlan");
        assertThat(story.told(somebody)).endsWith("CHANGE_ASKED 1", "DONE 1");
    }

    /** The regular date may be months ahead (T-09): whoever leads the case hears of it, until the plan is reviewed. */
    @Test
    void whoeverLeadsTheCaseHearsThatAReviewIsWantedNow() {
        CaseWalk somebody = walks.somebody().toRound();
        int conference = story.called(
                somebody, Map.of("ledBy", String.valueOf(somebody.supervisor.id()), "clientPart", "INVITED"));
        story.hold(somebody, conference, Map.of("conferenceFollows", "PLAN_UPDATE"));
        assertThat(wanted(somebody)).isEmpty();
        story.finish(somebody, somebody.supervisor, conference, "UserTask_SignMinutes", Map.of());
        assertThat(wanted(somebody)).containsExactly("CHANGE_WANTED");
        somebody.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"));
        assertThat(wanted(somebody)).isEmpty();
    }

    private List<String> wanted(CaseWalk of) {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND kind = 'CHANGE_WANTED' AND withdrawn_at IS NULL",
                of.manager.id());
    }

    @Test
    void whereNobodyWaitsForAnotherModelTheTimelineKeepsTheWish() {
        int conference = story.called(karina);
        story.hold(karina, conference, Map.of("conferenceFollows", "MODEL_SWITCH"));
        assertThat(story.told(karina)).endsWith("SIGNED 1", "CHANGE_WANTED 1", "DONE 1");
    }

    /** R-12S-10a, T-25: seven days after the last activity. */
    @Test
    void afterActivitiesWhoLeadsTheCaseIsAskedToCallOne() {
        CaseWalk resident = walks.somebody(elderly(), manager, supervisor).toCase();
        access.asSystem(
                () -> asking.afterActivities(cases.get(resident.number()).id(), LocalDate.of(2026, 3, 1)));
        assertThat(story.waitsAt(resident, 1)).containsExactly("UserTask_CallConference");
        assertThat(story.promised(resident, "POST_ACTIVITY_CONFERENCE")).containsExactly("OPEN 2026-03-08");
        walks.untilItIs("2026-03-09T10:00");
        assertThat(records.rows(
                        "SELECT d.escalated_to FROM deadline d JOIN case_file c ON c.id = d.case_id WHERE c.number = ?"
                                + " AND d.code = 'POST_ACTIVITY_CONFERENCE' AND d.overdue_since IS NOT NULL",
                        resident.number()))
                .containsExactly("CASE_MANAGER");
        story.finish(resident, manager, 1, "UserTask_CallConference", Map.of());
        assertThat(story.promised(resident, "POST_ACTIVITY_CONFERENCE")).containsExactly("MET 2026-03-08");
        assertThat(story.waitsAt(resident, 1)).containsExactly("UserTask_HoldConference");
        assertThat(story.told(resident)).containsExactly("ASKED 1", "CALLED 1");
    }

    @Test
    void severalConferencesOfOneCaseGoOnAtOnce() {
        int first = story.called(karina);
        int second = story.called(karina, Map.of("heldOn", "TODAY+2"));
        assertThat(story.id(karina, first)).isNotEqualTo(story.id(karina, second));
        story.hold(karina, first, decided(decision("Лист", karina.manager, "TODAY+3")));
        assertThat(story.waitsAt(karina, first)).containsExactly("UserTask_CarryOutDecision");
        assertThat(story.waitsAt(karina, second)).containsExactly("UserTask_HoldConference");
        walks.itIs("2026-03-04T12:00");
        story.hold(karina, second, Map.of());
        assertThat(story.state(karina, second)).isEqualTo("DONE");
        assertThat(story.state(karina, first)).isEqualTo("DECIDED");
    }

    @Test
    void theEngineLearnsNumbersAndCodesOnly() {
        int conference = story.called(karina);
        story.hold(karina, conference, decided(decision(CaseWalk.WORDS, karina.manager, "TODAY+3")));
        assertThat(records.engineVariables(karina.number()))
                .contains("conferenceId", "conferenceHeld", "conferenceFollows")
                .noneMatch(name -> name.matches("question|agenda|what|discussed|decisions|ledBy"));
        assertThat(records.engineColumnsWith(List.of(CaseWalk.WORDS))).isEmpty();
    }

    @Test
    void nobodySitsThereTwiceOrAloneOrInThePast() {
        assertThat(refusal(Map.of("heldOn", "2026-03-01"))).containsExactly("heldOn casework.error.past");
        assertThat(refusal(Map.of("clientPart", "NOT_ABLE", "clientReason", "У лікарні")))
                .containsExactly("ledBy conference.error.alone");
        var twice = colleague(karina.supervisor, "TIME");
        assertThat(refusal(Map.of("colleagues", List.of(twice, twice))))
                .containsExactly(
                        "colleagues[0].member conference.error.twice", "colleagues[1].member conference.error.twice");
    }

    private List<String> refusal(Map<String, Object> own) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                Problem.Invalid.class, () -> story.called(karina, own));
        return refused.errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    private StaffMember manager;
    private StaffMember supervisor;

    private long elderly() {
        long programme = staff.programme(18, java.util.Set.of("PWID"), List.of("ELDERLY_HOME_SUPPORTIVE"));
        manager = staff.caseManager(programme);
        supervisor = staff.member("supervisor", programme, Role.SUPERVISOR);
        return programme;
    }

    private void finish(int conference, StaffMember who, Map<String, Object> own) {
        OpenTask task = story.open(karina, conference).stream()
                .filter(open -> String.valueOf(who.id()).equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        story.finish(karina, who, task, own);
    }

    private long programme() {
        return karina.manager.programmes().iterator().next();
    }

    private List<String> deadlinesTold() {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL"
                        + " AND about LIKE '%/CONFERENCE_MINUTES/%' ORDER BY id",
                karina.manager.id());
    }

    private List<String> late(String code) {
        return records.rows(
                "SELECT d.escalated_to FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.code = ? AND d.overdue_since IS NOT NULL",
                karina.number(),
                code);
    }
}
