package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;
import static org.suprovid.twelvestep.TwelveStory.comprehensive;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.casework.ClosureOverview;
import org.suprovid.casework.ClosureOverview.Activity;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** SC-15: a resident of a home, three activities of a brief plan, reassessed, closed; or going on comprehensively. */
@SystemTest
class Sc15ElderlySupportiveProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    Records records;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    List<ClosureOverview> overviews;

    @Autowired
    Cases cases;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void engineOfThisTest() {
        init(engine);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** R-12S-02, R-12S-02a. Contact on 1 February: thirty days end on 3 March, in a leap year on the 2nd; fifteen where a donor wants it so. */
    @ParameterizedTest
    @CsvSource({
        "ELDERLY_HOME_SUPPORTIVE, 2026-02-01, 2026-03-03",
        "ELDERLY_HOME_SUPPORTIVE, 2028-02-01, 2028-03-02",
        "NYS_AI_2006_LIKE,        2026-02-01, 2026-02-16",
        "NYS_AI_2006_LIKE,        2028-02-01, 2028-02-16",
    })
    void theBriefAssessmentIsDue(String standard, String contact, String due) {
        walks.itIs(contact);
        CaseWalk maria = story.resident(standard)
                .finish("UserTask_OpenClientCard", Map.of("groups", List.of("ELDERLY_RESIDENT")));
        assertThat(story.promised(maria, "BRIEF_ASSESSMENT")).containsExactly("OPEN " + due);
        walks.untilItIs(due + "T23:00");
        assertThat(maria.waitsAt()).containsExactly("UserTask_HoldBriefIntake");
        maria.finish("UserTask_HoldBriefIntake");
        assertThat(story.promised(maria, "BRIEF_ASSESSMENT")).containsExactly("MET " + due);
    }

    /** R-12S-04, 07, 08, 10, 12: served the same day, met about, looked back with, closed with what was done. */
    @Test
    void twoOfThreeActivitiesAndOutWithAnOverview() {
        CaseWalk maria = upToService();
        ProcessInstance process = story.process(maria);
        assertThat(story.stages(maria)).contains("no S05", "no S06");
        assertThat(story.promised(maria, "SERVICE_START")).containsExactly("OPEN 2026-02-10");
        maria.finishLine(records.line(maria.number(), "ELD_HOBBY"), Map.of());
        assertThat(story.promised(maria, "SERVICE_START")).containsExactly("MET 2026-02-10");
        walks.untilItIs("2026-02-20");
        maria.finishLine(records.line(maria.number(), "ELD_OUTING"), Map.of())
                .finishLine(
                        records.line(maria.number(), "ELD_COOP"),
                        Map.of("lineOutcome", "NOT_RECEIVED", "nonReceiptReason", "CLIENT_REFUSED"))
                .finish("UserTask_ReviewPlan", onward());
        conferences.hold(maria, conferences.called(maria), Map.of());
        assertThat(story.stages(maria)).contains("S10");
        walks.untilItIs("2026-08-09");
        maria.finish("UserTask_TypeInQuestionnaire").finish("UserTask_Reassess", Map.of("reassessmentResult", "CLOSE"));
        assertThat(overview(maria))
                .extracting(activity -> activity.result().replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder("done", "done", "not received", "planned");
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-09");
        maria.leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseClosed");
        assertThat(records.rows(
                        "SELECT l.service || ' ' || l.state FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                                + " WHERE c.number = ? AND l.state IN ('DONE', 'NOT_RECEIVED') ORDER BY l.id",
                        maria.number()))
                .containsExactly("ELD_HOBBY DONE", "ELD_OUTING DONE", "ELD_COOP NOT_RECEIVED");
        assertThat(records.outcome(maria.number())).isEqualTo("SOLVED_INDEPENDENT true true");
    }

    /** The variation: success, then the comprehensive model with steps 5 and 6. */
    @Test
    void successLeadsOnToTheComprehensiveModel() {
        CaseWalk maria = upToService();
        walks.untilItIs("2026-08-09");
        maria.finish("UserTask_TypeInQuestionnaire")
                .finish("UserTask_Reassess", Map.of("reassessmentResult", "SWITCH"))
                .finish("UserTask_ChooseModel", comprehensive())
                .finish("UserTask_AssessFully")
                .finish("UserTask_ReviewPlan");
        assertThat(story.stages(maria)).contains("no S05", "no S06").endsWith("S03", "S07", "S05", "S06", "S07");
        assertThat(story.promised(maria, "FULL_PLAN")).containsExactly("MET 2026-10-08");
    }

    /** Nine days into February the assessment, the next day the plan and the first service. */
    private CaseWalk upToService() {
        walks.itIs("2026-02-01");
        CaseWalk maria = story.resident(ELDERLY)
                .finish("UserTask_OpenClientCard", Map.of("groups", List.of("ELDERLY_RESIDENT")));
        walks.untilItIs("2026-02-10");
        return maria.finish("UserTask_HoldBriefIntake")
                .finish("UserTask_ChooseModel")
                .finish(
                        "UserTask_DraftServicePlan",
                        Map.of(
                                "requestClear",
                                "YES",
                                "km1",
                                List.of(story.line("ELD_HOBBY"), story.line("ELD_OUTING"), story.line("ELD_COOP")),
                                "km2",
                                List.of()))
                .finish("UserTask_AgreePlan");
    }

    /** What the closure begins with (R-12S-12b, R-12S-12c). */
    private List<Activity> overview(CaseWalk of) {
        return of.as(of.manager, () -> overviews.stream()
                .flatMap(source -> source.activities(cases.get(of.number())).stream())
                .toList());
    }

    private Map<String, Object> onward() {
        return Map.of(
                "reviewDecision",
                "CONTINUE",
                "agreedWay",
                "ORAL",
                "metNeeds",
                List.of(),
                "km1",
                List.of(story.line("ELD_COOP")),
                "km2",
                List.of());
    }
}
