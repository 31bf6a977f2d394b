package org.suprovid.powermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.powermap.DrawnMaps.Drawn;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The map of a case as people draw it, without a script. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class MapPagesTests {

    private static final String WORDS = "Гуртожиток на Лісовій";

    @Autowired
    private MockMvc web;

    @Autowired
    private Walks walks;

    @Autowired
    private DrawnMaps drawn;

    @Autowired
    private TestStaff staff;

    @Autowired
    private UserDetailsService users;

    private CaseWalk walk;
    private StaffMember reader;
    private Drawn on;

    @BeforeEach
    void aMap() {
        walk = walks.somebody().toRound();
        reader = walk.manager;
        on = drawn.draw(walk.number(), walk.manager, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "en, has influence, Ask for an agreement",
        "uk, має вплив, Потрібна угода",
        "ru, имеет влияние, Нужен договор"
    })
    void isDrawnAndToldInThreeLanguages(String language, String arrow, String agreement) throws Exception {
        reader = staff.member(
                "reader",
                "Reader",
                language,
                walk.manager.programmes().iterator().next(),
                Role.SUPERVISOR);
        assertThat(page(""))
                .contains(
                        "<svg role=\"img\"", "<g class=\"arrow influences\">", WORDS, "Центр «Опора»", arrow, agreement)
                .doesNotContain("??", "style=");
        for (String page :
                new String[] {"/nodes/new", "/nodes/" + on.far(), "/edges/new", "/edges/" + on.edge(), "/problem"}) {
            assertThat(page(page)).doesNotContain("??");
        }
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndWhatWasTypedStays() throws Exception {
        String answer = send("/nodes/new", Map.of("note", "Чекає на відповідь"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("Choose a partner, or write the name", "id=\"ring-error\"", "Чекає на відповідь");
        send("/edges/new", Map.of("from", "0", "to", "0", "meaning", "BLOCKS")).andExpect(status().isOk());
    }

    @Test
    void theTimelineOfTheCaseSaysOnWhichDaysTheMapWasDrawnOn() throws Exception {
        send("/nodes/" + on.far() + "/ring", Map.of("ring", "2")).andExpect(status().isFound());
        send("/nodes/" + on.far() + "/ring", Map.of("ring", "1")).andExpect(status().isFound());
        String timeline = web.perform(get("/cases/" + walk.number() + "/timeline")
                        .with(user(users.loadUserByUsername(reader.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(timeline.split("The power map was drawn on", -1)).hasSize(2);
    }

    @Test
    void anArrowIsDrawnTakenOffAndPutBack() throws Exception {
        send("/edges/new", Map.of("from", "0", "to", String.valueOf(on.far()), "meaning", "BLOCKS"))
                .andExpect(status().isFound());
        assertThat(page("")).contains("<g class=\"arrow blocks\">");
        send("/edges/" + on.edge() + "/removal", Map.of()).andExpect(status().isFound());
        assertThat(page(""))
                .doesNotContain("<g class=\"arrow influences\">")
                .contains("/edges/" + on.edge() + "/return");
        send("/edges/" + on.edge() + "/return", Map.of()).andExpect(status().isFound());
        assertThat(page("")).contains("<g class=\"arrow influences\">");
    }

    @Test
    void aRingThatDoesNotExistIsRefused() throws Exception {
        send("/nodes/" + on.far() + "/ring", Map.of("ring", "4")).andExpect(status().isUnprocessableEntity());
        send("/nodes/" + on.far() + "/ring", Map.of("ring", "2")).andExpect(status().isFound());
    }

    @Test
    void theMapOfAClosedCaseStaysAsItWas() throws Exception {
        walk.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        walk.leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(page("")).contains("its map stays as it was").doesNotContain("/removal");
        send("/nodes/" + on.far() + "/removal", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void programsReadTheMap() throws Exception {
        web.perform(get("/api/v1/cases/{number}/map", walk.number())
                        .with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(jsonPath("$.problem").value(WORDS))
                .andExpect(jsonPath("$.allNodes.length()").value(2));
        web.perform(post("/api/v1/cases/{number}/map/nodes", walk.number())
                        .with(user(users.loadUserByUsername(reader.login())))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Притулок\", \"ring\": 2}"))
                .andExpect(status().isCreated());
    }

    private ResultActions send(String path, Map<String, String> fields) throws Exception {
        var request = post("/cases/{number}/map" + path, walk.number())
                .with(user(users.loadUserByUsername(reader.login())))
                .with(csrf());
        fields.forEach(request::param);
        return web.perform(request);
    }

    private String page(String path) throws Exception {
        return web.perform(get("/cases/{number}/map" + path, walk.number())
                        .with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
