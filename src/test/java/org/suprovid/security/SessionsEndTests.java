package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;

/** Whoever is signed in is signed out with the same step that takes something away. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SessionsEndTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    StaffEditing editing;

    private StaffMember member;
    private Cookie session;
    private CurrentActor.Binding acts;

    @BeforeEach
    void somebodyIsSignedIn() throws Exception {
        long programme = staff.programme();
        member = staff.member("signed-in", programme, Role.CASE_MANAGER, Role.INTAKE);
        session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", member.login())
                        .param("password", TestStaff.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        acts = TestStaff.acts(staff.member("admin", programme, Role.ADMIN));
        assertThat(answer()).isEqualTo(200);
    }

    @AfterEach
    void nobodyActs() {
        acts.close();
    }

    @Test
    void aNewPassword() throws Exception {
        editing.setPassword(member.id(), FirstPassword.make());
        assertThat(answer()).as("asked to sign in").isEqualTo(302);
    }

    @Test
    void aLockEvenIfItIsOpenedAgain() throws Exception {
        change(false, "CASE_MANAGER", "INTAKE");
        change(true, "CASE_MANAGER", "INTAKE");
        assertThat(answer()).isEqualTo(302);
    }

    @Test
    void aRoleTakenAway() throws Exception {
        change(true, "CASE_MANAGER");
        assertThat(answer()).isEqualTo(302);
    }

    @Test
    void nothingTakenAwayNothingEnds() throws Exception {
        change(true, "CASE_MANAGER", "INTAKE", "SUPERVISOR");
        assertThat(answer()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedEndsNothing() throws Exception {
        assertThat(catchThrowable(() -> change(false, "KING"))).isNotNull();
        assertThat(answer()).isEqualTo(200);
    }

    private void change(boolean active, String... roles) {
        String seen = String.valueOf(editing.get(member.id()).revision());
        editing.change(member.id(), new StaffForm("", member.name(), "", "", "en", active, Set.of(roles), null, seen));
    }

    private int answer() throws Exception {
        return web.perform(get("/standards").cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
