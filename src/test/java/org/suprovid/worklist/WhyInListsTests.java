package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestStandards;

/** Every date of a list leads to its why, which is looked up when somebody asks. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class WhyInListsTests {

    private static final Pattern ASKED_AT_TASKS = Pattern.compile("hx-get=\"(/tasks/[^\"]+/why)\"");
    private static final Pattern ASKED_AT_CASES = Pattern.compile("hx-get=\"(/deadlines/\\d+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    @Autowired
    UserDetailsService users;

    @Autowired
    ObjectMapper json;

    private CaseWalk walk;

    @BeforeEach
    void aPlanIsCarriedOut() {
        walks.itIs("2026-03-02");
        walk = walks.somebody().toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theListOfWorkLeadsToIt() throws Exception {
        walks.untilItIs("2026-06-02");
        String path = "/tasks/" + review().at("/id").asText() + "/why";
        assertThat(page(walk.manager, "/work?q=" + walk.number())).contains("hx-get=\"" + path + "\"");
        assertThat(page(walk.manager, path))
                .contains(
                        "<html", "<title>Review the plan", "href=\"/cases/" + walk.number() + "\"", "T-09", "3 months")
                .containsPattern("<details class=\"why\" open")
                .doesNotContain("??", "autofocus");
        assertThat(body(walk.manager, get(path).header("HX-Request", "true")))
                .as("beside its row")
                .containsPattern("<details class=\"why\" open[^>]*>\\s*<summary autofocus")
                .contains("T-09", "3 months")
                .doesNotContain("<html", "??");
        assertThat(page(walk.manager, "/cases/" + walk.number())).contains("hx-get=\"" + path + "\"");
    }

    @Test
    void theListOfCasesLeadsToIt() throws Exception {
        String path = asked(ASKED_AT_CASES, page(walk.manager, "/cases"));
        assertThat(page(walk.manager, path))
                .contains("<html", "href=\"/cases/" + walk.number() + "\"", "details class=\"why\"")
                .doesNotContain("??");
        assertThat(body(walk.manager, get(path).header("HX-Request", "true")))
                .contains("<details class=\"why\"")
                .doesNotContain("<html", "??");
    }

    /** A date that was kept, or is needed no longer, is not overdue. */
    @Test
    void whatIsOverSaysHowItEnded() throws Exception {
        walks.untilItIs("2026-06-04");
        String review = "/deadlines/"
                + read(review().at("/why").asText()).at("/deadline/id").asText();
        assertThat(page(walk.manager, review)).contains("2 days overdue");
        walk.finish("UserTask_ReviewPlan");
        walks.untilItIs("2026-06-20");
        assertThat(page(walk.manager, review))
                .contains("kept Thursday 4 June 2026, 2 days late", "was due Tuesday 2 June 2026")
                .doesNotContain("overdue");
        assertThat(page(walk.manager, "/cases/" + walk.number())).contains("kept Thursday 4 June 2026, 2 days late");
    }

    @Test
    void programsFollowTheAddressThatTheirWorkNames() throws Exception {
        walks.untilItIs("2026-06-02");
        JsonNode why = read(review().at("/why").asText());
        assertThat(why.at("/caseNumber").asText()).isEqualTo(walk.number());
        assertThat(why.at("/deadline/why/rule").asText()).isEqualTo("T-09");
        assertThat(why.at("/deadline/why/due").asText()).isEqualTo("2026-06-02");
        assertThat(read("/api/v1/deadlines/" + why.at("/deadline/id").asText())).isEqualTo(why);
    }

    /** Two donors: the one that counts in working days is the stricter, and the other is named with its own date. */
    @Test
    void programsReadWhichDaysWereSkippedAndWhoLost() throws Exception {
        String strict = own.on(
                "ALLIANCE_2010",
                "{code: PLAN_REVIEW, enabled: true, duration: P5D, bounds: [P1D, P6M], reminders: [P1D],"
                        + " calendar: WORKING_DAYS}");
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of("ALLIANCE_2010", strict));
        walk = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toRound();
        JsonNode review = null;
        for (JsonNode deadline : read("/api/v1/cases/" + walk.number() + "/deadlines")) {
            review = deadline.at("/code").asText().equals("PLAN_REVIEW") ? deadline : review;
        }
        assertThat(review).isNotNull();
        JsonNode why = review.at("/why");
        assertThat(why.at("/standardCode").asText()).isEqualTo(strict);
        assertThat(why.at("/from").asText()).isEqualTo("2026-03-02");
        assertThat(why.at("/due").asText()).isEqualTo("2026-03-10");
        assertThat(why.at("/skipped").toString())
                .as("a weekend and the Monday after Women's Day")
                .isEqualTo("[\"2026-03-07\",\"2026-03-08\",\"2026-03-09\"]");
        assertThat(why.at("/losers")).hasSize(1);
        JsonNode loser = why.at("/losers/0");
        assertThat(loser.at("/code").asText()).isEqualTo("ALLIANCE_2010");
        assertThat(loser.at("/version").asInt()).isEqualTo(1);
        assertThat(loser.at("/duration").asText()).isEqualTo("P3M");
        assertThat(loser.at("/due").asText()).isEqualTo("2026-06-02");
        assertThat(read("/api/v1/deadlines/" + review.at("/id").asText()).at("/deadline/why"))
                .isEqualTo(why);
    }

    @Test
    void whoMayNotSeeTheCaseFindsNothing() throws Exception {
        walks.untilItIs("2026-06-02");
        String task = asked(ASKED_AT_TASKS, page(walk.manager, "/work?q=" + walk.number()));
        String deadline = asked(ASKED_AT_CASES, page(walk.manager, "/cases"));
        StaffMember stranger = staff.caseManager(staff.programme());
        for (String path :
                List.of(task, deadline, "/api/v1" + deadline, "/api/v1" + task.replace("/why", "/deadline"))) {
            assertThat(answer(stranger, get(path)).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(answer(walk.manager, get("/deadlines/999999999")).getStatus())
                .isEqualTo(404);
        assertThat(answer(walk.manager, get("/tasks/none/why")).getStatus()).isEqualTo(404);
    }

    @Test
    void theWordsAreThereInEveryLanguage() throws Exception {
        String path = asked(ASKED_AT_CASES, page(walk.manager, "/cases"));
        for (String language : List.of("en", "uk", "ru")) {
            assertThat(body(walk.manager, get(path).param("lang", language)))
                    .as(language)
                    .doesNotContain("??");
        }
    }

    /** The task whose date is the review's, among what is open. */
    private JsonNode review() throws Exception {
        for (JsonNode row : read("/api/v1/work?number=" + walk.number()).at("/rows")) {
            if (row.at("/key").asText().equals("UserTask_ReviewPlan")) {
                return row;
            }
        }
        throw new AssertionError("nothing is to be reviewed");
    }

    private static String asked(Pattern where, String page) {
        Matcher link = where.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(page(walk.manager, path));
    }

    private String page(StaffMember reader, String path) throws Exception {
        return body(reader, get(path));
    }

    private String body(StaffMember reader, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(reader, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(StaffMember reader, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(reader.login()))))
                .andReturn()
                .getResponse();
    }
}
