package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.util.List;
import java.util.Map;
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

/** What a client says of the own condition reaches the case manager; what of activities, only all together (R-CONF-07, Q-19). */
@SystemTest
class QuestionnaireTests {

    private static final List<Map<String, Object>> MARKS =
            List.of(Map.of("service", "ELD_HOBBY", "mark", "2"), Map.of("service", "ELD_OUTING", "mark", "5"));

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

    /** Four answers are too few to speak of; the fifth makes a sum. */
    @Test
    void sumsAreToldFromFiveAnswersOn() {
        CaseWalk maria = asked();
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("marks", MARKS));
        long programme = cases(maria);
        IntStream.range(0, 3)
                .forEach(more ->
                        transaction.executeWithoutResult(step -> marks.add(programme, "ELD_HOBBY", 4, walks.today())));
        assertThat(maria.as(maria.manager, () -> marks.of(programme))).isEmpty();
        transaction.executeWithoutResult(step -> marks.add(programme, "ELD_HOBBY", 4, walks.today()));
        assertThat(maria.as(maria.manager, () -> marks.of(programme)))
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.answers()).isEqualTo(5);
                    assertThat(sum.average()).isEqualByComparingTo("3.6");
                });
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

    private long cases(CaseWalk of) {
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
