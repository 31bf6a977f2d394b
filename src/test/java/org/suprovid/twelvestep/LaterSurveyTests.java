package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.platform.Problem;
import org.suprovid.standard.TestStandards;

/** Who has left before the reassessment is offered the questionnaire all the same, where a donor wants to know; anonymously (Q-18, T-08). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class LaterSurveyTests {

    private static final Pattern MARK = Pattern.compile("name=\"(mark[0-9a-f]{10})\"");

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    TestStandards standards;

    @Autowired
    Records records;

    @Autowired
    ApiCaller programs;

    @Autowired
    ActivityMarks marks;

    @Autowired
    Cases cases;

    private String standard;

    @BeforeEach
    void aDonorWhoWantsToKnow() {
        walks.itIs("2026-02-02");
        standard = standards.choosing(ELDERLY, "postClosureSurvey: true");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aHundredAndEightyDaysAfterTheAssessmentTheyAreAsked() throws Exception {
        CaseWalk maria = left(standard, "SOLVED_INDEPENDENT");
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("CANCELLED 2026-08-01");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
        walks.itIs("2026-07-17");
        assertThatThrownBy(() -> story.link(maria)).as("fifteen days before").isInstanceOf(Problem.Conflict.class);
        walks.itIs("2026-08-01");
        assertThat(work(maria)).contains("hand out the questionnaire", "/cases/" + maria.number() + "/questionnaire");
        assertThat(page(maria, "/cases/{number}/questionnaire")).contains("Nobody, you included", "Make a link");
        AnswerLink link = story.link(maria);
        OldPhone phone = new OldPhone(web, "100.64.9.1");
        assertThat(phone.open(link.path()).text())
                .contains("Nobody learns who gave these answers", "My hobbies", "Together for rest")
                .doesNotContain("My worker may see", "name=\"wishes\"", "??");
        List<String> before = traces(maria);
        phone.submit("SEND", answers(phone));
        assertThat(phone.status()).as("thanked").isEqualTo(302);
        assertThat(traces(maria)).as("nothing of it is the client's").isEqualTo(before);
        assertThat(sums(maria))
                .containsExactly("ELD_HOBBY 4 1", "ELD_OUTING 4 1", "LATER_MENTAL 3 1", "LATER_PHYSICAL 2 1");
        assertThat(phone.open(link.path()).text()).contains("Your answers are here already");
        assertThatThrownBy(() -> story.link(maria)).as("once").isInstanceOf(Problem.Conflict.class);
        assertThat(work(maria)).doesNotContain("hand out the questionnaire");
    }

    /** Whatever is wrong is said as with the other one, and the link stays good. */
    @Test
    void whatIsLeftOutIsAskedFor() throws Exception {
        CaseWalk maria = left(standard, "SOLVED_INDEPENDENT");
        walks.itIs("2026-08-01");
        AnswerLink link = story.link(maria);
        OldPhone phone = new OldPhone(web, "100.64.9.2");
        phone.open(link.path());
        Map<String, String> half = answers(phone);
        half.remove("mental");
        assertThat(phone.submit("SEND", half).text()).contains("How you are in spirits");
        assertThat(sums(maria)).isEmpty();
        phone.submit("SEND", answers(phone));
        assertThat(sums(maria)).hasSize(4);
    }

    @Test
    void nobodyIsAskedForEver() {
        CaseWalk maria = left(standard, "SOLVED_INDEPENDENT");
        walks.itIs("2026-09-02");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void whereNoStandardWantsToKnowNobodyIsAsked() {
        CaseWalk maria = left(ELDERLY, "SOLVED_INDEPENDENT");
        walks.itIs("2026-08-01");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLIENT_WITHDREW", "TRANSFERRED", "LOST_CONTACT"})
    void whoWantsNothingMoreOrCannotBeReachedIsLeftAlone(String outcome) {
        CaseWalk maria = left(standard, outcome);
        walks.itIs("2026-08-01");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
    }

    /** R-CONF-07: told from five people on, after the quarter, beside what is thought of the activities. */
    @Test
    void howTheyAreIsToldOfManyOnly() throws Exception {
        CaseWalk maria = story.served(standard);
        long programme =
                maria.as(maria.manager, () -> cases.get(maria.number())).programmeId();
        for (int person = 1; person <= 5; person++) {
            assertThat(page(maria, "/cases/{number}")).doesNotContain("How those are who left");
            marks.add(new ActivityMarks.Voice(programme, -person, -person, -1), "LATER_PHYSICAL", person);
        }
        walks.itIs("2026-04-01");
        assertThat(page(maria, "/cases/{number}"))
                .contains("How those are who left before the reassessment", "Physical condition: 3 of 5, answers: 5");
    }

    private CaseWalk left(String following, String outcome) {
        CaseWalk maria = story.served(following);
        walks.untilItIs("2026-02-20");
        maria.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        String solved = outcome.startsWith("SOLVED") ? "YES" : "NO";
        return maria.leave(outcome, solved, solved);
    }

    private static Map<String, String> answers(OldPhone phone) throws Exception {
        Map<String, String> answers = phone.hidden();
        answers.putAll(Map.of("physical", "2", "mental", "3"));
        Matcher mark = MARK.matcher(phone.text());
        while (mark.find()) {
            answers.put(mark.group(1), "4");
        }
        return answers;
    }

    private List<String> sums(CaseWalk of) {
        return records.rows(
                "SELECT m.service || ' ' || m.mark || ' ' || m.times FROM activity_mark m JOIN case_file c"
                        + " ON c.programme_id = m.programme_id WHERE c.number = ? ORDER BY m.service",
                of.number());
    }

    /** All that an answer could leave with a client. */
    private List<String> traces(CaseWalk of) {
        return records.rows(
                "SELECT kind FROM (SELECT 'document ' || d.form_id AS kind, d.case_id FROM document d"
                        + " UNION ALL SELECT 'event ' || e.kind, e.case_id FROM case_event e"
                        + " UNION ALL SELECT 'rating', r.case_id FROM self_rating r) t"
                        + " JOIN case_file c ON c.id = t.case_id WHERE c.number = ? ORDER BY kind",
                of.number());
    }

    private String work(CaseWalk of) throws Exception {
        return programs.call(of.manager, get("/work")).getContentAsString();
    }

    private String page(CaseWalk of, String path) throws Exception {
        return programs.call(of.manager, get(path, of.number())).getContentAsString();
    }
}
