package org.suprovid.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.conference.ConferenceStory.colleague;
import static org.suprovid.conference.ConferenceStory.decided;
import static org.suprovid.conference.ConferenceStory.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Conferences on their pages, on paper and by program: who reads how much of them, and what may be done (R-12S-10, R-CONF-04). */
@SystemTest
class ConferencePagesTests {

    private static final String DO = "Лист до школи";

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Walks walks;

    @Autowired
    private ConferenceStory story;

    @Autowired
    private ConferenceMapper conferences;

    @Autowired
    private ParticipantMapper participants;

    @Autowired
    private DecisionMapper decisions;

    @Autowired
    private Records records;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectMapper json;

    private CaseWalk karina;
    private StaffMember psychologist;

    @BeforeEach
    void aCase() {
        karina = walks.somebody().toCase();
        psychologist = staff.member(
                "psychologist", karina.manager.programmes().iterator().next(), Role.TEAM_MEMBER);
    }

    @Test
    void whoLeadsTheCaseIsLedOnToItsPage() throws Exception {
        int conference = story.called(karina);
        web.perform(as(karina.manager, get("/conferences/{c}", story.id(karina, conference))))
                .andExpect(redirectedUrl("/cases/" + UriUtils.encode(karina.number(), StandardCharsets.UTF_8)
                        + "/conferences/" + conference));
    }

    @Test
    void theCaseLeadsToTheCallAndThePageSaysThatItIsCalled() throws Exception {
        web.perform(as(karina.manager, get("/cases/{n}", karina.number())))
                .andExpect(content().string(containsString("/conferences/new\"")));
        web.perform(as(karina.manager, get("/cases/{n}/conferences/new", karina.number())))
                .andExpect(status().isOk());
        web.perform(as(karina.manager, get("/cases/{n}/conferences/new/form", karina.number())))
                .andExpect(jsonPath("$.data.ledBy").value(String.valueOf(karina.manager.id())))
                .andExpect(jsonPath("$.data.staff").isArray());
        web.perform(call(Map.of("place", "OUR_SITE")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("heldOn")));
        web.perform(call(story.call(karina)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/cases/" + karina.number() + "/conferences/1?called"));
        web.perform(as(karina.manager, get("/cases/{n}/conferences/1?called", karina.number())))
                .andExpect(content().string(containsString("The conference is called.")));
    }

    @ParameterizedTest
    @CsvSource({"en,The plan does not move,called", "uk,План не рухається,скликано", "ru,План не движется,созвано"})
    void thePageTellsWhatItIsAboutInThreeLanguages(String language, String kind, String state) throws Exception {
        directory.speak(karina.manager.id(), language);
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        web.perform(as(karina.manager, get("/cases/{n}/conferences/{c}", karina.number(), conference)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(kind)))
                .andExpect(content().string(containsString(state)))
                .andExpect(content().string(containsString(CaseWalk.WORDS)))
                .andExpect(content().string(containsString("psychologist")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(as(karina.manager, get("/conferences")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/cases/" + karina.number() + "/conferences/1")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(records.rows(
                        "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'CONFERENCE'",
                        karina.manager.id()))
                .containsExactly("1");
    }

    /** A member of the team who does not see the case sees their conference, as much of it as they may know, and carries out what is theirs. */
    @Test
    void whoTakesPartWithoutSeeingTheCaseReadsWhatTheyMayKnowAndDoesWhatIsTheirs() throws Exception {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        String page = "/conferences/" + story.id(karina, conference);
        web.perform(as(psychologist, get("/conferences"))).andExpect(content().string(containsString(page)));
        web.perform(as(psychologist, get(page)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(CaseWalk.WORDS)))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(as(psychologist, get("/cases/{n}", karina.number()))).andExpect(status().isForbidden());
        assertThat(story.toldTo(psychologist)).containsExactly("CONFERENCE_CALLED " + walks.today());
        story.hold(karina, conference, decided(decision(DO, psychologist, "TODAY+3")));
        String own = page + "/decisions/" + story.decisionId(karina, conference, 1);
        web.perform(as(psychologist, get("/conferences")))
                .andExpect(content().string(containsString("Decision 1")))
                .andExpect(content().string(not(containsString("/deadlines/"))));
        web.perform(as(psychologist, get(own))).andExpect(content().string(containsString(DO)));
        web.perform(as(psychologist, post(own).param("decisionOutcome", "NOT_DONE")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
        web.perform(as(
                        psychologist,
                        post(own)
                                .param("decisionOutcome", "DONE")
                                .param("doneOn", walks.today().toString())
                                .param("result", CaseWalk.WORDS)))
                .andExpect(redirectedUrl("/conferences"));
        assertThat(story.state(karina, conference)).isEqualTo("DONE");
        web.perform(as(psychologist, get(own))).andExpect(status().isNotFound());
    }

    /** T-25: what is to be done stands with its day and with why it is that day, for who sees the case. */
    @Test
    void whoSeesTheCaseReadsWhyBesideEachDate() throws Exception {
        int conference = story.called(karina);
        story.hold(karina, conference, decided(decision(DO, karina.manager, "TODAY+3")));
        String date = asked("/deadlines/\\d+", "/conferences");
        String task = asked("/tasks/[^\"]+/why", "/cases/" + karina.number() + "/conferences/" + conference);
        for (String why : List.of(date, task)) {
            web.perform(as(karina.manager, get(why)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("T-25")))
                    .andExpect(content().string(containsString("written down by a person")));
        }
    }

    private String asked(String path, String page) throws Exception {
        String html = web.perform(as(karina.manager, get(page)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher link = Pattern.compile("hx-get=\"(" + path + ")\"").matcher(html);
        assertThat(link.find()).as(html).isTrue();
        return link.group(1);
    }

    /** R-CONF-04: day and place only. */
    @Test
    void whoMayKnowDayAndPlaceOnlyReadsNoMore() throws Exception {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "TIME"))));
        String page = "/conferences/" + story.id(karina, conference);
        web.perform(as(psychologist, get(page)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("11:00")))
                .andExpect(content().string(not(containsString(CaseWalk.WORDS))));
        web.perform(as(psychologist, get("/api/v1" + page)))
                .andExpect(jsonPath("$.question").doesNotExist())
                .andExpect(jsonPath("$.agenda").isEmpty());
    }

    /** R-12S-10c: a member of the team may ask for a conference at any time; who leads the case calls it. */
    @Test
    void aMemberOfTheTeamAsksForAnotherConference() throws Exception {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        String page = "/conferences/" + story.id(karina, conference);
        web.perform(as(psychologist, post(page + "/wish").param("wish", " ")))
                .andExpect(content().string(containsString("Say what should be talked about.")));
        web.perform(as(psychologist, post(page + "/wish").param("wish", "Дитина не ходить до школи")))
                .andExpect(redirectedUrl("/conferences"));
        assertThat(story.waitsAt(karina, 2)).containsExactly("UserTask_CallConference");
        assertThat(story.toldTo(karina.manager)).contains("CONFERENCE_WANTED ");
        web.perform(as(karina.manager, get("/cases/{n}/conferences/2", karina.number())))
                .andExpect(content().string(containsString("Дитина не ходить до школи")));
    }

    @Test
    void strangersFindNothing() throws Exception {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        story.hold(karina, conference, decided(decision(DO, psychologist, "TODAY+3")));
        String page = "/conferences/" + story.id(karina, conference);
        String decision = page + "/decisions/" + story.decisionId(karina, conference, 1);
        StaffMember other = staff.caseManager(staff.programme());
        StaffMember volunteer =
                staff.member("volunteer", karina.manager.programmes().iterator().next(), Role.VOLUNTEER);
        for (StaffMember stranger : List.of(other, volunteer)) {
            web.perform(as(stranger, get(page))).andExpect(status().isNotFound());
            web.perform(as(stranger, get("/api/v1" + page))).andExpect(status().isNotFound());
            web.perform(as(stranger, get(decision))).andExpect(status().isNotFound());
            web.perform(as(stranger, post(decision).param("decisionOutcome", "DONE")))
                    .andExpect(status().isNotFound());
            web.perform(as(stranger, post(page + "/wish").param("wish", "Ще раз")))
                    .andExpect(status().isNotFound());
            web.perform(as(stranger, get("/conferences")))
                    .andExpect(content().string(not(containsString(karina.number()))));
        }
        web.perform(as(other, get("/cases/{n}/conferences/1", karina.number()))).andExpect(status().isNotFound());
        web.perform(as(other, get("/api/v1/cases/{n}/conferences", karina.number())))
                .andExpect(status().isNotFound());
        web.perform(as(karina.manager, post(decision).param("decisionOutcome", "DONE")))
                .andExpect(status().isNotFound());
        assertThat(story.state(karina, conference)).isEqualTo("DECIDED");
    }

    /** The second wall: what the queries would let through, the database does not give. */
    @Test
    void theDatabaseShowsConferencesToThoseWhoSeeTheCaseOnly() {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        story.hold(karina, conference, decided(decision(DO, psychologist, "TODAY+3")));
        long id = Long.parseLong(story.id(karina, conference));
        long decision = Long.parseLong(story.decisionId(karina, conference, 1));
        for (StaffMember stranger : List.of(psychologist, staff.caseManager(staff.programme()))) {
            assertThat(seenBy(stranger, id, decision)).containsExactly(0, 0, 0);
        }
        assertThat(seenBy(karina.supervisor, id, decision)).containsExactly(1, 1, 1);
    }

    /** How many of the conference, its participants and its decision. */
    private List<Integer> seenBy(StaffMember reader, long conference, long decision) {
        return transaction.execute(status -> access.as(
                Actors.of(reader),
                () -> List.of(
                        conferences.byIds(List.of(conference)).size(),
                        participants.of(conference).size(),
                        decisions.byIds(List.of(decision)).size())));
    }

    @Test
    void whatWasWrittenIsPrintedAndThePageShowsIt() throws Exception {
        int conference = story.called(karina, Map.of("colleagues", List.of(colleague(psychologist, "AGENDA"))));
        story.hold(karina, conference, decided(decision(DO, karina.manager, "TODAY+3")));
        web.perform(as(karina.manager, get("/cases/{n}/conferences/1", karina.number())))
                .andExpect(content().string(containsString("1.1 " + DO)))
                .andExpect(content().string(containsString("Print the minutes")))
                .andExpect(content().string(containsString(".pdf?sensitive=true")))
                .andExpect(content().string(containsString("Decision of the conference")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(as(karina.supervisor, get("/cases/{n}", karina.number())))
                .andExpect(content().string(containsString("Conference 1: minutes signed")))
                .andExpect(content().string(not(containsString("??"))));
        for (String document : records.rows(
                "SELECT d.id FROM document d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.form_id LIKE 'conference-%' ORDER BY d.id",
                karina.number())) {
            web.perform(as(karina.manager, get("/documents/{id}.pdf", document)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        }
    }

    @Test
    void programsCallAndRead() throws Exception {
        web.perform(as(karina.manager, post("/api/v1/cases/{n}/conferences", karina.number()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("answers", story.call(karina)))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.state").value("CALLED"))
                .andExpect(jsonPath("$.sealed").doesNotExist());
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/conferences", karina.number())))
                .andExpect(jsonPath("$[0].place").value("OUR_SITE"));
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/conferences/1", karina.number())))
                .andExpect(jsonPath("$.words.question").value(CaseWalk.WORDS))
                .andExpect(jsonPath("$.promised[0].code").value("CONFERENCE_MINUTES"));
        web.perform(as(karina.manager, get("/api/v1/conferences")))
                .andExpect(content().string(containsString(karina.number())));
    }

    private MockHttpServletRequestBuilder call(Map<String, Object> answers) throws Exception {
        return as(karina.manager, post("/cases/{n}/conferences/new", karina.number()))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers));
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
