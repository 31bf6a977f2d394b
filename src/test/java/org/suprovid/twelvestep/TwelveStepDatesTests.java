package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;
import static org.suprovid.twelvestep.TwelveStory.comprehensive;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.ProcessorTime;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** When the twelve steps fall due, who hears of a delay, and how two donors' standards date the same case (T-03 … T-08). */
@SystemTest
class TwelveStepDatesTests {

    private static final List<String> CODES = List.of(
            "BRIEF_ASSESSMENT", "BRIEF_PLAN", "SERVICE_START", "FULL_ASSESSMENT", "REASSESSMENT", "PLAN_REVIEW");

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    Records records;

    @BeforeEach
    void theFirstOfFebruary() {
        walks.itIs("2026-02-01");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** The same case, the same diagram, two donors. */
    @Test
    void twoStandardsDateTheSameCaseDifferently() {
        assertThat(dates(ELDERLY))
                .isEqualTo(Map.of(
                        "BRIEF_ASSESSMENT", "2026-03-03",
                        "BRIEF_PLAN", "2026-02-01",
                        "SERVICE_START", "2026-02-01",
                        "FULL_ASSESSMENT", "2026-04-02",
                        "REASSESSMENT", "2026-07-31"));
        assertThat(dates("NYS_AI_2006_LIKE"))
                .isEqualTo(Map.of(
                        "BRIEF_ASSESSMENT", "2026-02-16",
                        "BRIEF_PLAN", "2026-02-01",
                        "SERVICE_START", "2026-02-01",
                        "FULL_ASSESSMENT", "2026-04-02",
                        "REASSESSMENT", "2026-07-31",
                        "PLAN_REVIEW", "2026-05-01"));
    }

    private Map<String, String> dates(String standard) {
        CaseWalk maria = story.planned(story.assessed(standard).finish("UserTask_ChooseModel", comprehensive()));
        Map<String, String> dates = new TreeMap<>();
        for (String code : CODES) {
            story.promised(maria, code).stream()
                    .filter(row -> !row.contains("9999"))
                    .forEach(row -> dates.put(code, row.split(" ")[1]));
        }
        return dates;
    }

    /** two matters; if the reassessment is due within fourteen days of the review of the plan, the client comes once. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-17, 2026-07-17, UserTask_TypeInQuestionnaire, UserTask_ReviewPlan",
        "2026-04-16, 2026-07-16, UserTask_ReviewPlan, UserTask_TypeInQuestionnaire",
    })
    void aReviewOfThePlanIsHeldWithAReassessmentThatIsNear(String planOn, String due, String comes, String waits) {
        CaseWalk maria = story.served("NYS_AI_2006_LIKE");
        walks.untilItIs(planOn);
        story.askForReview(maria);
        maria.finish("UserTask_ReviewPlan");
        assertThat(story.promised(maria, "PLAN_REVIEW")).last().isEqualTo("OPEN " + due);
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("OPEN 2026-07-31");
        walks.untilItIs(due);
        assertThat(maria.waitsAt()).contains(comes).doesNotContain(waits);
        if (comes.equals("UserTask_TypeInQuestionnaire")) {
            story.reassessed(maria);
            assertThat(maria.waitsAt()).doesNotContain("UserTask_ReviewPlan", "UserTask_TypeInQuestionnaire");
            assertThat(story.promised(maria, "PLAN_REVIEW")).last().isEqualTo("OPEN 2026-10-17");
            assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-07-31", "OPEN 2027-01-13");
        }
    }

    /** T-04, T-05: at once, with three days of grace. */
    @Test
    void aPlanNotMadeAndAServiceNotBegunAreReported() {
        CaseWalk maria = story.assessed(ELDERLY).finish("UserTask_ChooseModel");
        walks.untilItIs("2026-02-04");
        assertThat(late(maria)).isEmpty();
        walks.untilItIs("2026-02-05");
        assertThat(late(maria)).containsExactly("BRIEF_PLAN");
        story.planned(maria);
        assertThat(story.promised(maria, "BRIEF_PLAN")).containsExactly("MET 2026-02-01");
        walks.untilItIs("2026-02-09");
        assertThat(late(maria)).containsExactly("BRIEF_PLAN", "SERVICE_START");
        assertThat(maria.waitsAt()).contains("UserTask_RecordLineResult");
    }

    /** T-05: once a line is done nobody hears of a delay, nor in the next version of the plan. */
    @Test
    void aServiceThatHasBegunIsNotAskedForAgain() {
        CaseWalk maria = story.served(ELDERLY).finish("UserTask_RecordLineResult");
        assertThat(story.promised(maria, "SERVICE_START")).containsExactly("MET 2026-02-01");
        walks.untilItIs("2026-02-10");
        assertThat(late(maria)).isEmpty();
    }

    /** T-06, T-07: reminded two weeks before, reported when they have gone by; the task stays. */
    @Test
    void aFullAssessmentNotMadeIsRemindedOfAndReported() {
        CaseWalk alina = story.servedFully("COMPREHENSIVE_DEFAULT");
        walks.untilItIs("2026-03-20");
        assertThat(told(alina, "DEADLINE_REMINDED")).contains("FULL_ASSESSMENT");
        walks.untilItIs("2026-04-03");
        assertThat(late(alina)).contains("FULL_ASSESSMENT");
        assertThat(alina.waitsAt()).contains("UserTask_AssessFully");
        alina.finish("UserTask_AssessFully");
        assertThat(late(alina)).contains("FULL_ASSESSMENT");
        walks.untilItIs("2026-04-04");
        assertThat(late(alina)).contains("FULL_PLAN");
    }

    /** T-08: reminded two weeks before, reported two weeks after; lateness takes no task away. */
    @Test
    void aReassessmentNotMadeIsRemindedOfAndReported() {
        CaseWalk maria = story.served(ELDERLY);
        walks.untilItIs("2026-07-18");
        assertThat(told(maria, "DEADLINE_REMINDED")).contains("REASSESSMENT");
        walks.untilItIs("2026-08-14");
        assertThat(late(maria)).doesNotContain("REASSESSMENT");
        walks.untilItIs("2026-08-15");
        assertThat(late(maria)).contains("REASSESSMENT");
        assertThat(maria.waitsAt()).contains("UserTask_TypeInQuestionnaire");
        story.reassessed(maria);
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-07-31", "OPEN 2027-02-11");
    }

    /** A year of one resident, two reassessments in it, costs less than a second of the processor. */
    @Test
    void aYearWithTwoReassessmentsPassesInLessThanASecond() {
        ProcessorTime.assertThatOneIsWithin(Duration.ofSeconds(1), this::yearWithTwoReassessments);
    }

    private Duration yearWithTwoReassessments() {
        theFirstOfFebruary();
        CaseWalk maria = story.served(ELDERLY);
        Duration worked = ProcessorTime.of(() -> {
            walks.untilItIs("2026-07-31");
            story.reassessed(maria);
            walks.untilItIs("2027-01-27");
            story.reassessed(maria);
            walks.untilItIs("2027-02-01");
        });
        assertThat(story.promised(maria, "REASSESSMENT"))
                .containsExactly("MET 2026-07-31", "MET 2027-01-27", "OPEN 2027-07-26");
        return worked;
    }

    private List<String> late(CaseWalk of) {
        return records.rows(
                "SELECT d.code FROM deadline d JOIN case_file c ON c.id = d.case_id WHERE c.number = ?"
                        + " AND d.overdue_since IS NOT NULL AND d.code <> ALL ('{NO_CONTACT,PLAN_LINE_DUE,CRISIS_PLAN}')"
                        + " ORDER BY d.overdue_since, d.id",
                of.number());
    }

    private List<String> told(CaseWalk of, String kind) {
        return records
                .rows(
                        "SELECT e.subject FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ? AND e.kind = ?",
                        of.number(),
                        kind)
                .stream()
                .map(subject -> subject.split("[ /@:]")[0])
                .toList();
    }
}
