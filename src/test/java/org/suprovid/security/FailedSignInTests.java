package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;

/** Wrong passwords are the world's, not a breakage of ours: the operator finds a line, no stack trace and no name. */
@SystemTest
@ExtendWith(OutputCaptureExtension.class)
class FailedSignInTests {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    MessageSource texts;

    private static int seen = 0;
    private String login;

    /** Each test comes from elsewhere: what one does is not held against the next. */
    private String address = "203.0.113." + (100 + seen++);

    @BeforeEach
    void somebody() {
        login = staff.member("forgetful", staff.programme(), Role.CASE_MANAGER).login();
    }

    @Test
    void afterTooManyWrongPasswordsEvenTheRightOneWaits(CapturedOutput log) throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(leadsTo(login, "wrong")).isEqualTo("/sign-in?failed");
        }
        assertThat(leadsTo(login, TestStaff.PASSWORD)).isEqualTo("/sign-in?wait");
        assertThat(web.perform(get("/api/v1/me")
                                .with(httpBasic(login, TestStaff.PASSWORD))
                                .with(this::fromHere))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(log.getOut()).contains("A sign-in was held").doesNotContain("ERROR", "\tat ", login);
    }

    @Test
    void aLoginTooLongToBeOneIsNobodysWhateverItBeginsWith() throws Exception {
        String longest = "q".repeat(100);
        for (int i = 0; i < 10; i++) {
            leadsTo(longest, "wrong");
        }
        assertThat(leadsTo(longest, "wrong")).isEqualTo("/sign-in?wait");
        assertThat(leadsTo(longest + "x", "wrong")).isEqualTo("/sign-in?failed");
    }

    @Test
    void anAddressThatGuessesIsHeldWhateverItSaysAndOthersComeIn(CapturedOutput log) throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(leadsTo("invented" + i, "one password")).isEqualTo("/sign-in?failed");
        }
        assertThat(leadsTo(login, TestStaff.PASSWORD)).isEqualTo("/sign-in?held");
        web.perform(get("/api/v1/me")
                        .with(httpBasic(login, TestStaff.PASSWORD))
                        .with(this::fromHere)
                        .header("X-Forwarded-For", "198.51.100.9"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "60"));
        assertThat(log.getOut()).contains("Sign-ins of an address are held").doesNotContain(address, login);
        address = "203.0.113.251";
        assertThat(leadsTo(login, TestStaff.PASSWORD)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "busy"})
    void thePageSaysWhyItWasNotTried(String why) throws Exception {
        web.perform(get("/sign-in").param(why, ""))
                .andExpect(content().string(containsString(texts.getMessage("web.signIn." + why, null, UKRAINIAN))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ole\u0000na", "ole\uD800na"})
    void whatCannotBeALoginIsWrongLikeAnyOther(String typed, CapturedOutput log) throws Exception {
        assertThat(leadsTo(typed, "wrong")).isEqualTo("/sign-in?failed");
        assertThat(log.getOut()).doesNotContain("ERROR", "\tat ");
    }

    private String leadsTo(String typed, String password) throws Exception {
        return web.perform(post("/sign-in")
                        .with(csrf())
                        .with(this::fromHere)
                        .param("username", typed)
                        .param("password", password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }
}
