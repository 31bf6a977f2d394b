package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;

/** Wrong passwords are the world's, not a breakage of ours: the operator finds a line, no stack trace and no name. */
@SystemTest
@ExtendWith(OutputCaptureExtension.class)
class FailedSignInTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    private String login;

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
        assertThat(web.perform(get("/api/v1/me").with(httpBasic(login, TestStaff.PASSWORD)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(log.getOut()).contains("A sign-in was held").doesNotContain("ERROR", "\tat ", login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ole\u0000na", "ole\uD800na"})
    void whatCannotBeALoginIsWrongLikeAnyOther(String typed, CapturedOutput log) throws Exception {
        assertThat(leadsTo(typed, "wrong")).isEqualTo("/sign-in?failed");
        assertThat(log.getOut()).doesNotContain("ERROR", "\tat ");
    }

    private String leadsTo(String typed, String password) throws Exception {
        return web.perform(
                        post("/sign-in").with(csrf()).param("username", typed).param("password", password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
