package org.suprovid.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Events on their pages and by program: planned, listed, ticked, judged, wished for (R-CAT-40, R-12S-09b). */
@SystemTest
class ActivityPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Walks walks;

    @Autowired
    private ActivityStory story;

    @Autowired
    private Records records;

    private CaseWalk karina;

    @BeforeEach
    void aCase() {
        karina = walks.somebody().toCase();
    }

    @Test
    void anEmptyCalendarLeadsToTheFirstActivity() throws Exception {
        web.perform(as(karina.manager, get("/activities")))
                .andExpect(content().string(containsString("Nothing is planned for these weeks")))
                .andExpect(content().string(containsString("/activities/new")));
    }

    @Test
    void whatIsMissingStandsAtItsField() throws Exception {
        web.perform(as(
                        karina.manager,
                        post("/activities/new").param("title", " ").with(csrf())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"title-error\"")))
                .andExpect(content().string(containsString("id=\"place-error\"")))
                .andExpect(content().string(containsString("id=\"heldOn-error\"")))
                .andExpect(content().string(containsString("href=\"#channel\"")));
    }

    @Test
    void oneIsPlannedHeldAndJudgedOnItsPages() throws Exception {
        String page = web.perform(as(
                        karina.manager,
                        post("/activities/new")
                                .param("service", "EXT_GROUP")
                                .param("title", "Коло розмов")
                                .param("place", "Кімната 3")
                                .param("heldOn", walks.today().toString())
                                .param("channel", "PERSONALLY")
                                .with(csrf())))
                .andExpect(redirectedUrlPattern("/activities/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(as(karina.manager, get(page)))
                .andExpect(content().string(containsString("Каріна Тестова")))
                .andExpect(content().string(containsString("It took place")));
        web.perform(as(
                        karina.manager,
                        post(page + "/attendance")
                                .param("on", walks.today().toString())
                                .param("attended", String.valueOf(story.id(karina)))
                                .with(csrf())))
                .andExpect(status().isFound())
                .andExpect(flash().attribute("flash", "activity.list.kept"));
        web.perform(as(karina.manager, get("/cases/{n}", karina.number())))
                .andExpect(content().string(containsString("Коло розмов")))
                .andExpect(content().string(containsString("Came on")));
        web.perform(as(karina.manager, get("/cases/{n}/timeline", karina.number())))
                .andExpect(content().string(containsString("Took part in “Коло розмов”")));
        web.perform(
                as(karina.manager, post(page + "/steps").param("step", "HOLD").with(csrf())));
        web.perform(as(
                        karina.manager,
                        post(page + "/steps").param("step", "HOLD").with(csrf())))
                .andExpect(status().isConflict());
        web.perform(as(
                karina.manager, post(page + "/verdict").param("verdict", "WELL").with(csrf())));
        web.perform(as(karina.manager, get(page)))
                .andExpect(content().string(containsString("Well: the like again")))
                .andExpect(content().string(not(containsString("Keep the list"))));
    }

    /** What lies ahead is not going on yet. */
    @Test
    void whatLiesAheadIsPlanned() throws Exception {
        String page = "/activities/"
                + story.planned(
                        karina.manager, "EXT_GROUP", "Вечір", LocalDate.now().plusDays(5));
        web.perform(as(karina.manager, get(page))).andExpect(content().string(containsString(">planned<")));
        web.perform(as(karina.manager, get("/activities"))).andExpect(content().string(containsString(">planned<")));
    }

    /** Whoever ticks and then says that it took place has said both. */
    @Test
    void whatIsTickedIsKeptByEveryButton() throws Exception {
        String page = "/activities/" + story.planned(karina.manager, "EXT_GROUP", "Вечір", walks.today());
        web.perform(as(
                karina.manager, list(page + "/steps").param("step", "HOLD").param("attended", "" + story.id(karina))));
        assertThat(story.told(karina)).containsExactly("ATTENDED Вечір");
        web.perform(as(
                karina.manager,
                list(page + "/verdict").param("was", "" + story.id(karina)).param("verdict", "NOBODY_CAME")));
        assertThat(story.told(karina)).containsExactlyInAnyOrder("ATTENDED Вечір", "NOT_ATTENDED Вечір");
    }

    /** Two sit at one evening with the list open: what the one ticks, the other does not untick. */
    @Test
    void whoHasTheListOpenTooUnticksNobody() throws Exception {
        CaseWalk alina = walks.somebody(
                        karina.manager.programmes().iterator().next(), karina.manager, karina.supervisor)
                .toCase();
        String first = "" + story.id(karina);
        String second = "" + story.id(alina);
        String page = "/activities/" + story.planned(karina.manager, "EXT_GROUP", "Вечір", walks.today());
        web.perform(as(karina.manager, list(page + "/attendance").param("attended", first)));
        web.perform(as(karina.supervisor, list(page + "/attendance").param("attended", second)));
        web.perform(as(karina.manager, list(page + "/wishes").param("wishes", first)));
        web.perform(as(karina.supervisor, list(page + "/wishes").param("wishes", second)));
        assertThat(story.came(page)).containsExactlyInAnyOrder(first, second);
        assertThat(story.wish(page)).containsExactlyInAnyOrder(first, second);
        web.perform(as(karina.supervisor, get(page)))
                .andExpect(content().string(containsString("name=\"was\" value=\"" + first + "\"")));
        web.perform(as(
                karina.supervisor,
                list(page + "/attendance").param("was", first, second).param("attended", second)));
        web.perform(as(
                karina.manager,
                list(page + "/attendance").param("was", first, second).param("attended", first, second)));
        assertThat(story.came(page)).containsExactly(second);
        assertThat(story.told(alina)).containsExactly("ATTENDED Вечір");
    }

    private MockHttpServletRequestBuilder list(String path) {
        return post(path)
                .param("list", "true")
                .param("on", walks.today().toString())
                .with(csrf());
    }

    /** R-12S-09b. */
    @Test
    void aWishIsCountedAndBecomesAnActivity() throws Exception {
        for (int i = 0; i < 2; i++) {
            web.perform(as(
                            karina.manager,
                            post("/activities/ideas")
                                    .param("theme", "Хор")
                                    .param("season", "WINTER")
                                    .with(csrf())))
                    .andExpect(flash().attribute("flash", "activity.ideas.kept"));
        }
        web.perform(as(karina.manager, get("/activities")))
                .andExpect(content().string(containsString("in winter · wished for: 2")));
        String idea = records.rows(
                        "SELECT max(id)::text FROM activity_idea WHERE programme_id = ?",
                        karina.manager.programmes().iterator().next())
                .get(0);
        web.perform(as(karina.manager, get("/activities/new").param("idea", idea)))
                .andExpect(content().string(containsString("value=\"Хор\"")));
    }

    @ParameterizedTest
    @CsvSource({"uk, Хто прийшов", "ru, Кто пришёл", "en, Who came"})
    void thePageSpeaksTheReadersLanguage(String language, String words) throws Exception {
        long programme = karina.manager.programmes().iterator().next();
        long evening = story.planned(karina.manager, "EXT_GROUP", "Вечір", walks.today());
        StaffMember reader = staff.member("reader", "Ірина", language, programme, Role.SUPERVISOR);
        web.perform(as(reader, get("/activities/{a}", evening)))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString(karina.number())));
    }

    /** A colleague knows of the evening, and of none of those who come. */
    @Test
    void theListHoldsWhomOneSees() throws Exception {
        long programme = karina.manager.programmes().iterator().next();
        long evening = story.planned(karina.manager, "EXT_GROUP", "Вечір", walks.today());
        web.perform(as(staff.caseManager(programme), get("/activities/{a}", evening)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nobody to tick yet")))
                .andExpect(content().string(not(containsString(karina.number()))));
        web.perform(as(staff.caseManager(staff.programme()), get("/activities/{a}", evening)))
                .andExpect(status().isNotFound());
    }

    /** It is asked for without names, yet may tell of somebody: the database alone tells nothing. */
    @Test
    void whatToDoBetterIsSealed() throws Exception {
        String words = "Дядькові Петру стало зле: мати воду";
        long evening = story.planned(karina.manager, "EXT_LEISURE", "Чай", walks.today());
        story.done(karina.manager, evening);
        web.perform(as(
                        karina.manager,
                        post("/activities/{a}/verdict", evening)
                                .param("verdict", "SHORTCOMINGS")
                                .param("shortcomings", words)
                                .with(csrf())))
                .andExpect(status().isFound());
        web.perform(as(karina.manager, get("/activities/{a}", evening)))
                .andExpect(content().string(containsString(words)));
        assertThat(records.rows(
                        "SELECT (length(sealed) > 0 AND position(convert_to(?, 'UTF8') IN sealed) = 0)::text || a"
                                + " FROM activity a WHERE id = ?",
                        words,
                        evening))
                .singleElement()
                .asString()
                .startsWith("true")
                .doesNotContain("Петру");
    }

    @Test
    void whatNoDatabaseKeepsStandsAtItsField() throws Exception {
        web.perform(as(
                        karina.manager,
                        post("/api/v1/activities")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"service\":\"EXT_GROUP\",\"title\":\"a\\u0000b\",\"place\":\"Зала\",\"heldOn\":\""
                                                + walks.today() + "\",\"channel\":\"OTHER\"}")
                                .with(csrf())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("title"));
        web.perform(as(
                        karina.manager,
                        post("/activities/ideas")
                                .param("theme", "a\0b")
                                .param("season", "WINTER")
                                .with(csrf())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"theme-error\"")));
    }

    @Test
    void aProgramPlansAndTicks() throws Exception {
        String answer = web.perform(as(
                        karina.manager,
                        post("/api/v1/activities")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"service\":\"EXT_GROUP\",\"title\":\"Вечір\",\"place\":\"Зала\",\"heldOn\":\""
                                                + walks.today() + "\",\"channel\":\"OTHER\"}")
                                .with(csrf())))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = answer.replaceAll("\\D", "");
        web.perform(as(
                        karina.manager,
                        put("/api/v1/activities/{a}/attendance", id)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"on\":\"" + walks.today() + "\",\"cases\":[" + story.id(karina) + "]}")
                                .with(csrf())))
                .andExpect(status().isNoContent());
        web.perform(as(karina.manager, get("/api/v1/activities/{a}", id)))
                .andExpect(jsonPath("$.next").value("HOLD"))
                .andExpect(jsonPath("$.list[0].resident.attended").value(true));
        web.perform(as(
                karina.manager,
                put("/api/v1/activities/{a}/attendance", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"on\":\"" + walks.today() + "\",\"cases\":[],\"was\":[]}")
                        .with(csrf())));
        assertThat(story.told(karina)).isEqualTo(List.of("ATTENDED Вечір"));
        for (String nobody : List.of("\"cases\":[null]", "\"cases\":[],\"was\":[null]")) {
            web.perform(as(
                            karina.manager,
                            put("/api/v1/activities/{a}/attendance", id)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"on\":\"" + walks.today() + "\"," + nobody + "}")
                                    .with(csrf())))
                    .andExpect(status().is4xxClientError());
        }
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login())));
    }
}
