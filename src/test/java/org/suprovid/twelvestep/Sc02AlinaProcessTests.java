package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;

/** SC-02: several needs of long standing, among them the child's: comprehensive, by full assessment and full plan. */
@SystemTest
class Sc02AlinaProcessTests {

    private static final List<String> DOMAINS =
            List.of("SOCIAL_HOUSEHOLD", "PSYCHOLOGICAL", "LEGAL", "MEDICAL", "EMPLOYMENT");

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    TestStaff staff;

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
    void manyNeedsAreAssessedFullyAndEachHasItsLine() {
        long programme = staff.home(List.of("COMPREHENSIVE_DEFAULT"));
        CaseWalk alina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .finish("UserTask_RegisterRequest", Map.of("requestDomain", "SOCIAL_HOUSEHOLD"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("SW"), "age", 22))
                .finish("UserTask_OpenClientCard", Map.of("groups", List.of("SW")))
                .finish("UserTask_HoldBriefIntake", Map.of("needs", needs()))
                .finish(
                        "UserTask_ChooseModel",
                        Map.of("shortTerm", "NO", "longStanding", "NO", "model", "COMPREHENSIVE"));
        assertThat(records.rows(
                        "SELECT m.proposed || ' ' || m.need_areas FROM model_choice m JOIN case_file c ON c.id = m.case_id"
                                + " WHERE c.number = ?",
                        alina.number()))
                .containsExactly("COMPREHENSIVE 5");
        story.planned(alina);
        alina.finish("UserTask_AssessFully");
        List<Long> needs = records.needs(alina.number());
        List<Map<String, Object>> lines = Stream.of(needs.get(1), needs.get(2), needs.get(3), needs.get(4))
                .map(need -> UsualAnswers.km1("LEGAL_ADVICE", need, "2026-05-04"))
                .toList();
        alina.finish(
                "UserTask_ReviewPlan", Map.of("reviewDecision", "CONTINUE", "agreedWay", "SIGNATURE", "km1", lines));
        assertThat(story.stages(alina)).doesNotContain("no S05", "no S06").contains("S05", "S06");
        assertThat(records.rows(
                        "SELECT DISTINCT n.domain FROM plan_line l JOIN plan p ON p.id = l.plan_id AND p.state = 'IN_FORCE'"
                                + " JOIN need n ON n.id = l.need_id JOIN case_file c ON c.id = l.case_id WHERE c.number = ?",
                        alina.number()))
                .containsExactlyInAnyOrderElementsOf(DOMAINS);
    }

    private static List<Map<String, Object>> needs() {
        return DOMAINS.stream()
                .map(domain -> UsualAnswers.need(domain, "YES", "SUBJECTIVE"))
                .toList();
    }
}
