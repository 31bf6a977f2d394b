package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** What a client says of the own condition reaches the case manager; what of activities, only all together (R-12S-08b, R-CONF-07, Q-19). */
@SystemTest
class QuestionnaireTests {

    private static final List<Map<String, Object>> MARKS =
            List.of(Map.of("service", "ELD_HOBBY", "mark", "2"), Map.of("service", "ELD_OUTING", "mark", "5"));

    private static final AtomicLong OTHERS = new AtomicLong();

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    Assessments assessments;

    @Autowired
    ActivityMarks marks;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theFirstOfFebruary() {
        walks.itIs("2026-02-01");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void marksOfActivitiesAreNotInTheDocumentUnlessTheClientAllows() {
        CaseWalk maria = asked();
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("physical", "2", "marks", MARKS));
        assertThat(written(maria).map()).containsEntry("physical", "2").doesNotContainKey("marks");
        CaseWalk open = asked();
        open.finish("UserTask_TypeInQuestionnaire", Map.of("marks", MARKS, "showToManager", true));
        assertThat(written(open).rows("marks")).hasSize(2);
    }

    @Test
    void theConditionReachesTheCaseManager() {
        CaseWalk maria = asked();
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("physical", "2", "mental", "5", "marks", MARKS));
        long caseId = id(maria);
        assertThat(maria.as(maria.manager, () -> assessments.ratings(caseId)))
                .extracting(SelfRating::physical, SelfRating::mental)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 5));
    }

    /** Four people are too few to speak of; the fifth makes a sum. */
    @Test
    void sumsAreToldFromFivePeopleOn() {
        CaseWalk maria = asked();
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("marks", MARKS));
        others(maria, 3);
        walks.itIs("2026-04-01");
        assertThat(told(maria)).isEmpty();
        walks.itIs("2026-03-31");
        others(maria, 1);
        walks.itIs("2026-04-01");
        assertThat(told(maria)).singleElement().satisfies(sum -> {
            assertThat(sum.answers()).isEqualTo(5);
            assertThat(sum.average()).isEqualByComparingTo("3.6");
        });
    }

    /** The page promises it: together with those of four others. */
    @Test
    void peopleAreCountedNotAnswers() {
        CaseWalk maria = asked();
        IntStream.rangeClosed(1, 5).forEach(round -> said(maria, 1, round));
        walks.itIs("2026-04-01");
        assertThat(told(maria)).isEmpty();
        said(maria, 1, 6);
        others(maria, 3);
        walks.itIs("2026-07-01");
        assertThat(told(maria)).as("four people").isEmpty();
        others(maria, 1);
        walks.itIs("2026-10-01");
        assertThat(told(maria)).extracting(ActivityMarks.Average::answers).containsExactly(10);
    }

    @Test
    void aClientCountsOnceInARound() {
        CaseWalk maria = asked();
        others(maria, 5);
        said(maria, 1, 1);
        said(maria, 1, 1);
        walks.itIs("2026-04-01");
        assertThat(told(maria)).extracting(ActivityMarks.Average::answers).containsExactly(6);
    }

    /** Else whoever reads before and after one questionnaire has the marks of that client. */
    @Test
    void nobodyFindsAMarkBySubtracting() {
        CaseWalk maria = asked();
        others(maria, 5);
        walks.itIs("2026-04-01");
        List<ActivityMarks.Average> before = told(maria);
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("marks", MARKS, "filledOn", "2026-03-31"));
        assertThat(told(maria)).hasSize(1).isEqualTo(before);
        walks.itIs("2026-07-01");
        assertThat(told(maria)).as("one answer in a quarter waits for others").isEqualTo(before);
        others(maria, 4);
        walks.itIs("2026-10-01");
        assertThat(told(maria)).extracting(ActivityMarks.Average::answers).containsExactly(10);
    }

    private void others(CaseWalk in, int answers) {
        IntStream.range(0, answers).forEach(one -> said(in, OTHERS.decrementAndGet(), 1));
    }

    /** @param who stands for a person and their case */
    private void said(CaseWalk in, long who, int round) {
        ActivityMarks.Voice voice = new ActivityMarks.Voice(programme(in), who, who, round);
        transaction.executeWithoutResult(step -> marks.add(voice, "ELD_HOBBY", 4));
    }

    private List<ActivityMarks.Average> told(CaseWalk to) {
        long programme = programme(to);
        return to.as(to.manager, () -> marks.of(programme));
    }

    /** Not even the database shows single marks to whoever leads cases. */
    @Test
    void nobodyReadsSingleMarks() {
        CaseWalk maria = asked();
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("marks", MARKS));
        Integer seen = maria.as(
                maria.supervisor,
                () -> transaction.execute(
                        step -> sql.queryForObject("SELECT count(*) FROM activity_mark", Integer.class)));
        assertThat(seen).isZero();
    }

    @Test
    void anActivityIsMarkedOnce() {
        CaseWalk maria = asked();
        List<Map<String, Object>> twice = List.of(MARKS.get(0), MARKS.get(0));
        assertThatThrownBy(() -> maria.finish("UserTask_TypeInQuestionnaire", Map.of("marks", twice)))
                .hasMessageContaining("marks[1].service twelvestep.error.activityTwice");
    }

    private CaseWalk asked() {
        CaseWalk maria = story.served(ELDERLY);
        story.askForReassessment(maria);
        return maria;
    }

    private long id(CaseWalk of) {
        return of.as(of.manager, () -> cases.get(of.number()).id());
    }

    private long programme(CaseWalk of) {
        return of.as(of.manager, () -> cases.get(of.number()).programmeId());
    }

    private Answers written(CaseWalk of) {
        long caseId = id(of);
        return of.as(of.manager, () -> documents
                .newest("reassessment-questionnaire", caseId, null, null)
                .flatMap(documents::read)
                .orElseThrow());
    }
}
