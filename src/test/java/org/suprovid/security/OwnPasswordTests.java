package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;

/** What an administrator has handed over opens one page only; what one chooses oneself opens everything. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class OwnPasswordTests {

    private static final String OWN = "three words of mine";

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    StaffEditing editing;

    private StaffMember member;
    private String given;

    @BeforeEach
    void aPasswordIsHandedOver() {
        long programme = staff.programme();
        member = staff.member("newcomer", programme, Role.ADMIN);
        given = FirstPassword.make();
        try (var acts = TestStaff.acts(staff.member("admin", programme, Role.ADMIN))) {
            editing.setPassword(member.id(), given);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/standards", "/admin/staff", "/pledge"})
    void itOpensNothingElse(String page) throws Exception {
        Cookie session = signIn(given);
        web.perform(get(page).cookie(session)).andExpect(redirectedUrl("/password"));
        web.perform(post("/pledge").cookie(session).with(csrf())).andExpect(redirectedUrl("/password"));
        web.perform(get(page).cookie(session).header("HX-Request", "true")).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/standards", "/actuator/info"})
    void norForPrograms(String path) throws Exception {
        web.perform(get(path).with(httpBasic(member.login(), given))).andExpect(status().isForbidden());
    }

    @Test
    void theOneChosenOpensEverything() throws Exception {
        Cookie session = signIn(given);
        Cookie elsewhere = signIn(given);
        web.perform(get("/password").cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Somebody else made your password")))
                .andExpect(content().string(not(containsString("??"))));
        change(session, given, OWN, OWN).andExpect(redirectedUrl("/"));
        web.perform(get("/standards").cookie(session)).andExpect(status().isOk());
        web.perform(get("/standards").cookie(elsewhere)).andExpect(redirectedUrl("http://localhost/sign-in"));
        web.perform(get("/api/v1/standards").with(httpBasic(member.login(), given)))
                .andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/standards").with(httpBasic(member.login(), OWN)))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "something else, three words of mine, three words of mine, is not the password you have now",
        "GIVEN, short, short, is shorter than 12 characters",
        "GIVEN, GIVEN, GIVEN, is the one you have now",
        "GIVEN, three words of mine, three words of yours, is not the same as the new one"
    })
    void whatCannotBeIsToldAndNotShown(String current, String next, String again, String reason) throws Exception {
        Cookie session = signIn(given);
        change(session, typed(current), typed(next), typed(again))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)))
                .andExpect(content().string(not(containsString(typed(next) + '"'))))
                .andExpect(content().string(not(containsString(given))));
        web.perform(get("/standards").cookie(session)).andExpect(redirectedUrl("/password"));
    }

    private String typed(String word) {
        return "GIVEN".equals(word) ? given : word;
    }

    private ResultActions change(Cookie session, String current, String next, String again) throws Exception {
        return web.perform(post("/password")
                .cookie(session)
                .with(csrf())
                .param("current", current)
                .param("next", next)
                .param("again", again));
    }

    private Cookie signIn(String password) throws Exception {
        Cookie session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", member.login())
                        .param("password", password))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }
}
