package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class StaffPagesTests {

    private static final Pattern PASSWORD = Pattern.compile("<strong>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})</strong>");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    UserDetailsService users;

    @Autowired
    StaffEditing editing;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private StaffMember admin;
    private long programme;
    private String login;

    @BeforeEach
    void anAdministratorSignsIn() {
        programme = staff.programme();
        admin = staff.member("admin", programme, Role.ADMIN);
        login = "newcomer-" + NEXT.incrementAndGet();
    }

    @Test
    void somebodyNewIsToldAPasswordOnceAndSignsInWithIt() throws Exception {
        String password = told(add(login));
        StaffMember added = directory.findByLogin(login).orElseThrow();
        assertThat(added.roles()).containsExactly(Role.CASE_MANAGER);
        assertThat(added.programmes()).containsExactly(programme);
        assertThat(added.pledged()).isFalse();
        signsIn(password, 403);
        assertThat(page("/admin/staff/" + added.id())).doesNotContain(password, "??");
        assertThat(page("/admin/staff")).contains("Newcomer", "no valid pledge").doesNotContain("??");
    }

    @Test
    void aNewPasswordEndsTheOldOne() throws Exception {
        String old = told(add(login));
        String now = told(web.perform(sent(post("/admin/staff/" + id() + "/password"))));
        signsIn(old, 401);
        signsIn(now, 403);
    }

    @Test
    void whoLeavesIsLockedOut() throws Exception {
        String password = told(add(login));
        web.perform(filled(post("/admin/staff/" + id()), "Newcomer", "CASE_MANAGER"))
                .andExpect(redirectedUrl("/admin/staff"));
        signsIn(password, 401);
        assertThat(page("/admin/staff/" + id()))
                .contains("What was changed", "In use", "Case manager")
                .doesNotContain("??");
    }

    @Test
    void aRoleIsRecordedAndNoPledgeIsSignedForSomebodyElse() throws Exception {
        told(add(login));
        web.perform(filled(post("/admin/staff/" + id()), "Newcomer", "SUPERVISOR")
                        .param("active", "true")
                        .param("pledgeOn", LocalDate.now().minusDays(3).toString()))
                .andExpect(redirectedUrl("/admin/staff"));
        StaffMember changed = directory.find(id()).orElseThrow();
        assertThat(changed.roles()).containsExactly(Role.SUPERVISOR);
        assertThat(changed.pledged()).isFalse();
        assertThat(changed.seesClientData()).isFalse();
        assertThat(page("/admin/staff/" + id()))
                .contains("signed by the person")
                .doesNotContain("??", "pledgeOn");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Somebody, CASE_MANAGER, only small Latin letters",
        "Олена, Somebody, CASE_MANAGER, only small Latin letters",
        "taken, '', CASE_MANAGER, is missing",
        "taken, Somebody, KING, choose at least one role"
    })
    void whatCannotBeIsToldAtItsField(String typed, String name, String role, String reason) throws Exception {
        web.perform(filled(post("/admin/staff").param("login", typed), name, role))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)))
                .andExpect(content().string(containsString("value=\"line manager\"")));
    }

    @Test
    void aSignInNameIsNeverGivenTwice() throws Exception {
        told(add(login));
        add(login).andExpect(content().string(containsString("already")));
    }

    @Test
    void nobodyChangesWhatTheyMayDoThemselves() throws Exception {
        web.perform(own("ADMIN", "SUPERVISOR")).andExpect(status().isConflict());
        web.perform(sent(post("/admin/staff/" + admin.id() + "/password"))).andExpect(status().isConflict());
        assertThat(directory.find(admin.id())).contains(admin);
        web.perform(own("ADMIN")).andExpect(redirectedUrl("/admin/staff"));
        assertThat(directory.find(admin.id()).orElseThrow().position()).isEqualTo("line manager");
    }

    @Test
    void ofTwoWhoChangeTheSameTheSlowerIsToldAndLosesNothing() throws Exception {
        told(add(login));
        StaffMember other = staff.member("other", "Other Administrator", "en", programme, Role.ADMIN);
        try (var acts = TestStaff.acts(other)) {
            StaffForm seen = StaffForm.of(editing.get(id()));
            editing.change(
                    id(), new StaffForm("", "Married Name", "", "", "en", true, seen.roles(), seen.programmes(), "0"));
        }
        web.perform(filled(post("/admin/staff/" + id()), "Newcomer", "SUPERVISOR")
                        .param("active", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Meanwhile Other Administrator changed this")))
                .andExpect(content().string(containsString("value=\"line manager\"")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        assertThat(directory.find(id()).orElseThrow())
                .extracting(StaffMember::name, StaffMember::position)
                .containsExactly("Married Name", "");
    }

    private MockHttpServletRequestBuilder own(String... roles) {
        return filled(post("/admin/staff/" + admin.id()), "Hanna", roles).param("active", "true");
    }

    @Test
    void theLastAdministratorStays() {
        StaffForm locked = new StaffForm("", "Admin", "", "", "en", false, Set.of("ADMIN"), null, "0");
        transaction.executeWithoutResult(undone -> {
            sql.update("DELETE FROM staff_role WHERE role = 'ADMIN' AND staff_id <> ?", admin.id());
            undone.setRollbackOnly();
            try (var acts = TestStaff.acts(staff.caseManager(programme))) {
                assertThat(catchThrowable(() -> editing.change(admin.id(), locked)))
                        .isInstanceOf(Problem.Invalid.class);
            }
        });
    }

    private ResultActions add(String typed) throws Exception {
        return web.perform(filled(post("/admin/staff").param("login", typed), "Newcomer", "CASE_MANAGER"))
                .andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String name, String... role) {
        return sent(request.param("seen", "0")
                .param("name", name)
                .param("position", "line manager")
                .param("phone", "")
                .param("language", "en")
                .param("roles", role)
                .param("programmes", String.valueOf(programme)));
    }

    private static String told(ResultActions answer) throws Exception {
        Matcher found = PASSWORD.matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void signsIn(String password, int expected) throws Exception {
        int answered = web.perform(get("/api/v1/standards").with(httpBasic(login, password)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answered).isEqualTo(expected);
    }

    private long id() {
        return directory.findByLogin(login).orElseThrow().id();
    }

    private String page(String path) throws Exception {
        return web.perform(sent(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder sent(MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(admin.login()))).with(csrf());
    }
}
